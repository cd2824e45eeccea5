import eslintPlugin from 'eslint-plugin-eslint-plugin';
import vulkan from 'eslint-plugin-vulkan';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders of src, each of which knows those before it alone: "Where things are" in CONTRIBUTING.md. */
const layers = ['registry', 'syntax', 'bindings', 'model', 'fixes'];

/** What a folder must not know besides: nothing of ESLint in the registry, nothing of Vulkan in the syntax. */
const unknown = { registry: ['*eslint*'], syntax: ['registry'] };

/** Files that import nothing with one of these names in its path. */
function without(name, files, group) {
  const message = 'Imports go one way: see "Where things are" in CONTRIBUTING.md.';
  return {
    name: `project/imports-of-${name}`,
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  };
}

export default defineConfig(
  // The broken example is there to be reported; `npm run demo` lints it.
  globalIgnores(['dist/', 'coverage/', 'test/fixtures/', 'docs/examples/**/broken.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    name: 'project/typescript',
    files: ['**/*.ts'],
    ignores: ['docs/examples/**'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Node types are compared as strings: their enum is in a package that must not be loaded at run time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // With noUncheckedIndexedAccess, an index that a line above has checked needs it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // ESLint would be loaded with it, and the plugin must run where there is none (oxlint).
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: '@typescript-eslint/utils', allowTypeImports: true, message: 'Import types only.' }] },
      ],
    },
  },
  {
    name: 'project/rules',
    files: ['rules/**/*.ts'],
    extends: [eslintPlugin.configs['rules-recommended']],
    rules: {
      'eslint-plugin/report-message-format': ['error', '^[A-Z{!].*[.?}]$'],
      'eslint-plugin/require-meta-docs-description': ['error', { pattern: '^(Disallow|Require) ' }],
      'eslint-plugin/require-meta-docs-url': 'error',
      // Blind to suggestions that a function of several rules makes. ESLint itself throws where the meta lacks them.
      'eslint-plugin/require-meta-has-suggestions': 'off',
      'eslint-plugin/require-meta-schema-description': 'error',
    },
  },
  without('rules', ['index.ts', 'rules/**'], ['scripts', 'test']),
  without('src', ['src/*.ts'], [...layers, 'rules', 'scripts', 'test']),
  ...layers.map((layer, index) =>
    without(
      layer,
      [`src/${layer}/**`],
      [...layers.slice(index + 1), 'rules', 'scripts', 'test', ...(unknown[layer] ?? [])],
    ),
  ),
  {
    name: 'project/rule-tests',
    files: ['test/rules/**/*.ts'],
    extends: [eslintPlugin.configs['tests-recommended']],
  },
  {
    // Prettier leaves comments as they are.
    name: 'project/comments',
    files: ['{bench,rules,scripts,test}/**/*.ts'],
    rules: { 'max-len': ['error', { code: 1000, comments: 120 }] },
  },
  // The project against its own rules: what the docs call right must stay right.
  { name: 'project/vulkan', files: ['**/*.ts'], extends: [vulkan.configs.strict] },
  { name: 'project/examples', files: ['docs/examples/**/*.ts'], languageOptions: { parser: tseslint.parser } },
);
