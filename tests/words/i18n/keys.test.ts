import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import zh from '../../../content/strings/zh.json' with { type: 'json' };

const source = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** The texts that the code asks for by their whole name. */
const named = new Set([...source.matchAll(/'([a-z]\w*(?:\.[\w-]+)+)'/gi)].map(([, key = '']) => key));
/** The families that it picks from by a value: "figure.unit.*". */
const families = [
  ...new Set([...source.matchAll(/\bt\(\s*`([^`]+)`/g)].map(([, key = '']) => key.replace(/\$\{[^}]*\}/g, '*'))),
];
const keys = [...new Set(Object.keys(zh).map((key) => key.replace(/_(one|other)$/, '')))];

function familiesOf(key: string): string[] {
  return families.filter((family) =>
    new RegExp(`^${family.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`).test(key),
  );
}

test('no value can pick a text of another family', ({ task }) => {
  const ambiguous = keys.map((key) => [key, familiesOf(key)] as const).filter(([, of]) => of.length > 1);
  expect(ambiguous).toEqual([]);
  task.meta.measured = `${families.length} families, ${keys.length} texts`;
});

test('a family that values pick from holds nothing but texts for its values', () => {
  // Members of these are asked for by name too, where the value is known.
  const alsoByName = ['data.format.*', 'data.opens.*', 'figure.bound.*', 'note.kind.*', 'settings.*.*'];
  // Its values are no data but names of texts, listed in the code.
  const pickedByName = ['check.*'];
  const strangers = keys
    .filter((key) => named.has(key))
    .map((key) => [key, familiesOf(key)] as const)
    .filter(([, of]) => of.some((family) => ![...alsoByName, ...pickedByName].includes(family)));
  expect(strangers).toEqual([]);
});
