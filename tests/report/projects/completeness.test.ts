import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { foldPunctuation, seedBody } from '../../support/readSeed.ts';

/** The directory and the reviewed list as they stand in their files, read with nothing of src. */
const projects = parse(readFileSync('content/2024/projects.yaml', 'utf8')) as {
  id: string;
  name: { zh: string; en: string };
  quote?: { zh: string; en: string };
}[];
const reviewed = parse(readFileSync('content/2024/not-projects.yaml', 'utf8')) as { reason: string; names: string[] }[];

const known = [...projects.map(({ name, quote }) => (quote ?? name).zh), ...reviewed.flatMap(({ names }) => names)].map(
  foldPunctuation,
);

/** Returns whether some known name stands over the last character before `end`. */
function isKnown(end: number): boolean {
  return known.some((name) => {
    for (let at = seedBody.indexOf(name); at >= 0; at = seedBody.indexOf(name, at + 1)) {
      if (at < end && end <= at + name.length) return true;
    }
    return false;
  });
}

describe('the directory is complete against the source', () => {
  test.each(['有限', '中心', '产业园', '医院', '学校', '幼儿园', '公园', '基地', '总部', '企业'])(
    'every name in %s is in it or reviewed',
    (ending) => {
      const unknown = [...seedBody.matchAll(new RegExp(`[^,。、;:“”()…]{0,12}${ending}`, 'g'))].filter(
        ({ 0: text, index }) => !isKnown(index + text.length),
      );
      expect(unknown.map(([text]) => text)).toEqual([]);
    },
  );

  test('every name in quotation marks is in it or reviewed', ({ task }) => {
    const quoted = [...seedBody.matchAll(/“[^”]+”/g)];
    expect(quoted.length).toBeGreaterThan(40);
    expect(quoted.filter(({ 0: text, index }) => !isKnown(index + text.length)).map(([text]) => text)).toEqual([]);
    task.meta.measured = `${quoted.length} names in quotation marks, ${projects.length} entries`;
  });

  test('every reviewed name stands in the source and has a reason', () => {
    for (const { reason, names } of reviewed) {
      expect(reason).not.toBe('');
      for (const name of names) expect(seedBody).toContain(foldPunctuation(name));
    }
  });

  test('no name is both in the directory and among what is none', () => {
    const names = new Set(projects.map(({ name }) => name.zh));
    expect(reviewed.flatMap((group) => group.names).filter((name) => names.has(name))).toEqual([]);
  });
});
