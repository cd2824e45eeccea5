/** `npm run new -- rule-name`: starts a rule. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { argumentsOf, fail, misuse, projectRoot, refuse } from './project.js';
import { pageTemplate, ruleTemplate, testTemplate, withOptions, withRule } from './rule-templates.js';

const USAGE = `Starts a rule: writes the rule, its test and its page, and adds it to the plugin. What is written is a small rule that
works, there to be replaced: after \`npm run docs\` all tests pass.

  npm run new -- rule-name    no-..., prefer-... or require-..., in lower case with hyphens
`;

const [name, ...rest] = argumentsOf(USAGE);
if (name === undefined) misuse('The name of the rule is missing.', USAGE);
refuse(name.startsWith('-') ? name : rest[0], USAGE);
if (!/^(no|prefer|require)(-[a-z0-9]+)+$/.test(name)) misuse(`"${name}" is no name for a rule.`, USAGE);

const files = {
  [`rules/${name}.ts`]: ruleTemplate(name),
  [`test/rules/${name}.test.ts`]: testTemplate(name),
  [`docs/rules/${name}.md`]: `# vulkan/${name}\n\n${pageTemplate()}`,
};
const taken = Object.keys(files).find((path) => existsSync(join(projectRoot, path)));
if (taken !== undefined) fail(`${taken} is there already.`);

const changed = {
  'index.ts': withRule(readFileSync(join(projectRoot, 'index.ts'), 'utf8'), name),
  'src/configuration.ts': withOptions(readFileSync(join(projectRoot, 'src/configuration.ts'), 'utf8'), name),
};
for (const [path, text] of Object.entries({ ...files, ...changed })) await write(path, text);
console.log(`
Next: write the judgement, its cases and its page, then
  npm run docs
  npx vitest run test/docs.test.ts test/rules/${name}.test.ts`);

async function write(path: string, text: string): Promise<void> {
  const file = join(projectRoot, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`wrote ${path}`);
}
