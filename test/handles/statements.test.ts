/**
 * The page docs/external-handles-samples.md is a test: for every statement about external handles that code decides it
 * has a program that violates it, which is reported with the name of the statement, and one that satisfies it, about
 * which no rule has anything to say.
 */
import { describe, expect, it } from 'vitest';
import { samplesOnPage } from '../../scripts/handle-samples/pages.js';
import { asText, reportOf, reportsOf } from '../../scripts/handle-samples/reports.js';
import { decidableStatements } from '../../scripts/handle-samples/statements.js';
import { writtenPairs } from '../../scripts/handle-samples/written.js';

const samples = samplesOnPage();

it('has programs for every statement that code decides, in their order', () => {
  expect([...samples.keys()]).toEqual(decidableStatements().map(({ id }) => id));
});

it('has those that are written by hand, as they are', () => {
  const stale = Object.entries(writtenPairs).filter(
    ([id, { violating, satisfying }]) =>
      samples.get(id)?.violating !== violating || samples.get(id)?.satisfying !== satisfying,
  );
  expect(stale.map(([id]) => id)).toEqual([]);
});

it('shows more than the implicit statements', () => {
  const explicit = [...samples.keys()].filter((id) => /-\d{5}$/u.test(id));
  expect(explicit.length).toBeGreaterThanOrEqual(130);
});

describe.each([...samples])('%s', (id, { violating, satisfying }) => {
  it('is reported where it is violated', () => {
    const report = reportOf(violating, id);
    if (report === undefined) throw new Error(`No report names ${id}:\n${asText(reportsOf(violating)).join('\n')}`);
    expect(report.ruleId).toMatch(/^vulkan\//);
  });

  it('is silent where it is satisfied', () => {
    expect(asText(reportsOf(satisfying))).toEqual([]);
  });
});
