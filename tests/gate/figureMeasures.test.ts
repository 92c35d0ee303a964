import { expect, test } from 'vitest';
import { figureMeasuresRule } from '../../src/gate/figureMeasures.ts';
import { checkReport } from '../../src/gate/checkFidelity.ts';
import { filesOnDisk, withChanges } from '../../src/reading/files.ts';
import { readContent } from '../../src/reading/readContent.ts';
import { inventContent } from './inventedContent.ts';

const files = filesOnDisk(process.cwd());

/** Returns what the gate finds when one figure of the report is described otherwise. */
function findingsAfter(chapter: string, id: string, from: string, to: string): string[] {
  const file = `content/2024/figures/${chapter}.yaml`;
  const entries = files.text(file).split(/^(?=- id: )/m);
  const changed = entries
    .map((entry) => (entry.startsWith(`- id: ${id}\n`) ? entry.replace(from, to) : entry))
    .join('');
  expect(changed, 'the change must change something').not.toBe(files.text(file));
  const reading = readContent(withChanges(files, new Map([[file, changed]])), 2024);
  if (!reading.ok) throw new Error(reading.problems.map(({ found }) => found).join('\n'));
  return figureMeasuresRule.check(reading.content).problems.map(({ found }) => found);
}

test('the invented report passes', () => {
  expect(figureMeasuresRule.check(inventContent()).problems).toEqual([]);
  expect(checkReport(inventContent())).toEqual([]);
});

test.each([
  // An area is no number of things.
  ['ecology', 'forest-quality-area', 'measure: level', 'measure: count', 'forest-quality-area, a count in mu'],
  ['growth', 'land-supply', 'measure: level', 'measure: count', 'land-supply, a count in mu'],
  ['ecology', 'green-buildings', 'measure: addition', 'measure: count', 'green-buildings, a count in square-meter'],
  [
    'innovation',
    'digital-economy-share',
    'measure: share',
    'measure: level',
    'digital-economy-share, a level in percent',
  ],
  ['growth', 'domestic-capital', 'measure: level', 'measure: share', 'domestic-capital, a share in CNY'],
  // So many for each of something is no total.
  ['innovation', 'high-value-patents', 'measure: rate', 'measure: level', 'high-value-patents, a level, after “万人”'],
  ['innovation', 'high-tech-enterprises', 'measure: level', 'measure: rate', 'high-tech-enterprises, a rate'],
  // What is new is an addition, and nothing else is.
  ['growth', 'new-convenience-circles', 'measure: addition', 'measure: count', 'a count, after “新增”'],
  ['wellbeing', 'defibrillators', 'measure: addition', 'measure: count', 'a count, after “增设”'],
  ['wellbeing', 'preschool-places', 'measure: addition', 'measure: level', 'a level, after “新增”'],
  ['wellbeing', 'community-clinics', 'measure: count', 'measure: addition', 'community-clinics, an addition'],
  ['innovation', 'talent-homes', 'measure: count', 'measure: addition', 'talent-homes, an addition'],
  ['innovation', 'high-tech-enterprises', 'measure: level', 'measure: count', 'a count, after “总数”'],
  // What is begun is not there yet.
  [
    'innovation',
    'new-industrial-premises',
    'measure: level',
    'measure: addition',
    'new-industrial-premises, an addition',
  ],
  ['ecology', 'prefabricated-buildings', 'measure: level', 'measure: addition', 'prefabricated-buildings, an addition'],
  ['wellbeing', 'schools-to-build', 'measure: count', 'measure: addition', 'schools-to-build, an addition'],
  // Whom it covers stands in its clause.
  ['overview', 'gdp-growth-target', "zh: '全区'", "zh: '全市'", 'with the scope 全市, after “全区”'],
  [
    'growth',
    'new-projects-per-park',
    "  scope: { zh: '每个园区', en: 'Each park' }\n",
    '',
    'with no scope, after “每个园区”',
  ],
  ['innovation', 'high-value-patents', "zh: '每万人'", "zh: '每千人'", 'with the scope 每千人, after “万人”'],
  // The year that a sentence names.
  ['overview', 'district-anniversary', '  year: 2024\n', '', 'district-anniversary, a context, with no year'],
  ['wellbeing', 'practical-project-areas', 'year: 2024', 'year: 2023', 'with the year 2023'],
  ['innovation', 'new-unicorns', '  topics:', '  year: 2024\n  topics:', 'new-unicorns, a target, with the year 2024'],
  // One thing in the plural.
  ['innovation', 'new-unicorns', "en: 'company'", "en: 'companies'", 'new-unicorns: 1 companies'],
])('%s: %s with %j for %j', (chapter, id, from, to, found) => {
  expect(findingsAfter(chapter, id, from, to).join('\n')).toContain(found);
});
