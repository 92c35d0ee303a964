import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { repairText } from '../../../src/publish/print/repairText.ts';
import { rewriteCharacterMap } from '../../../src/publish/print/rewriteCharacterMap.ts';
import { unifyRadicals } from '../../../src/publish/print/unifyRadicals.ts';

test.each([
  ['崂⼭区⼈⺠', '崂山区人民'],
  ['⻓⻔⻆⻛⻢⻩⻬⻰', '长门角风马黄齐龙'],
  ['7900⼾', '7900户'],
  ['崂山区 Laoshan 2024 ＞ ※', '崂山区 Laoshan 2024 ＞ ※'],
])('unifyRadicals(%s) → %s', (text, expected) => {
  expect(unifyRadicals(text)).toBe(expected);
});

test('no radical stays one', () => {
  const radicals = Array.from({ length: 0x2fd6 - 0x2f00 }, (_, index) => String.fromCodePoint(0x2f00 + index));
  expect(radicals.filter((radical) => unifyRadicals(radical) === radical)).toEqual([]);
});

/** Returns a map from glyphs to characters as Chromium writes it. */
function characterMap(lists: string): string {
  return `begincmap\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n${lists}endcmap\nend\n`;
}

describe('a map from glyphs to characters', () => {
  test.each([
    ['in a list', '2 beginbfchar\n<01> <2F2D>\n<02> <533A>\nendbfchar\n', '<01> <5C71>\n<02> <533A>'],
    ['in a range', '1 beginbfrange\n<09> <0B> <2ED9>\nendbfrange\n', '<09> <97E6>\n<0A> <9875>\n<0B> <98CE>'],
    [
      'beside others',
      '1 beginbfchar\n<01> <00660069>\nendbfchar\n1 beginbfchar\n<02> <2F00>\nendbfchar\n',
      '<01> <00660069>\n<02> <4E00>',
    ],
  ])('has characters for radicals %s', (_, lists, expected) => {
    const count = expected.split('\n').length;
    expect(rewriteCharacterMap(characterMap(lists), unifyRadicals)).toBe(
      characterMap(`${count} beginbfchar\n${expected}\nendbfchar\n`),
    );
  });

  test('stays as it is where it names no radical', () => {
    const map = characterMap('1 beginbfrange\n<01> <09> <0041>\nendbfrange\n');
    expect(rewriteCharacterMap(map, unifyRadicals)).toBe(map);
  });

  test('has no list of more than a hundred entries', () => {
    const map = rewriteCharacterMap(characterMap('1 beginbfrange\n<00> <C7> <2F00>\nendbfrange\n'), unifyRadicals);
    expect(map.match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '100 beginbfchar']);
  });
});

/** Returns a PDF of two objects, of which the second is a map from glyphs to characters. */
function invented(lists: string): Buffer {
  const map = deflateSync(Buffer.from(characterMap(lists)));
  const objects = [
    Buffer.from('1 0 obj\n<</Type /Font\n/ToUnicode 2 0 R>>\nendobj\n'),
    Buffer.concat([
      Buffer.from(`2 0 obj\n<</Filter /FlateDecode\n/Length ${map.length}>> stream\n`),
      map,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  ];
  const head = Buffer.from('%PDF-1.4\n');
  const starts = [head.length, head.length + (objects[0]?.length ?? 0)];
  const body = Buffer.concat([head, ...objects]);
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 3\n0000000000 65535 f \n${table}trailer\n<</Size 3\n/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.concat([body, Buffer.from(end)]);
}

describe('a PDF', () => {
  test('is followed by its repaired maps and by a table that says where they are', () => {
    const before = invented('1 beginbfchar\n<01> <2F2D>\nendbfchar\n');
    const after = repairText(before);
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    const update = after.subarray(before.length).toString('latin1');
    const stream = update.indexOf('stream\n') + 'stream\n'.length;
    expect(inflateSync(after.subarray(before.length + stream)).toString()).toContain('<01> <5C71>');
    expect(update).toContain(`xref\n2 1\n${String(before.length).padStart(10, '0')} 00000 n \n`);
    expect(update).toContain(`/Root 1 0 R\n/Prev ${before.toString('latin1').lastIndexOf('xref\n0 3')}>>`);
    expect(Number(/startxref\n(\d+)/.exec(update)?.[1])).toBe(before.length + update.indexOf('xref\n2 1'));
  });

  test('without a radical stays as it is', () => {
    const pdf = invented('1 beginbfchar\n<01> <5C71>\nendbfchar\n');
    expect(repairText(pdf)).toBe(pdf);
  });

  test('of another form is refused', () => {
    expect(() => repairText(Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF\n'))).toThrow('no plain table of its objects');
  });
});
