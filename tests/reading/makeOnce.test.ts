import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetUnused, makeOnce } from '../../src/reading/makeOnce.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Makes something of the inputs and says whether it had to. */
async function make(...inputs: (string | Buffer)[]): Promise<{ result: string; isNew: boolean }> {
  let isNew = false;
  const result = await makeOnce(
    inputs,
    () => {
      isNew = true;
      return Promise.resolve(Buffer.from(`made of ${inputs.join(' and ')}`));
    },
    folder,
  );
  return { result: result.toString(), isNew };
}

describe('what is made once', () => {
  test('is read and not made again', async () => {
    expect(await make('ink', 'paper')).toEqual({ result: 'made of ink and paper', isNew: true });
    expect(await make('ink', Buffer.from('paper'))).toEqual({ result: 'made of ink and paper', isNew: false });
  });

  test.each([
    ['another input', ['ink', 'papyrus']],
    ['one input less', ['ink']],
    ['the same inputs in another order', ['paper', 'ink']],
    ['the same letters in other inputs', ['inkp', 'aper']],
    ['the same letters in one input', ['inkpaper']],
  ])('is made anew of %s', async (_, inputs) => {
    await make('ink', 'paper');
    expect((await make(...inputs)).isNew).toBe(true);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['changed in one place', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('?')])],
  ])('is made anew where the file is %s', async (_, damage) => {
    await make('ink');
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), damage(readFileSync(join(folder, name))));
    expect(await make('ink')).toEqual({ result: 'made of ink', isNew: true });
    expect((await make('ink')).isNew).toBe(false);
  });

  test('is forgotten once no build has asked for it in 30 days', async () => {
    await make('ink');
    await make('paper');
    const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), longAgo, longAgo);
    await make('paper');
    forgetUnused(folder);
    expect((await make('paper')).isNew).toBe(false);
    expect((await make('ink')).isNew).toBe(true);
  });

  test('may be deleted at any time', async () => {
    await make('ink');
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    expect((await make('ink')).isNew).toBe(true);
    forgetUnused(join(folder, 'nowhere'));
  });
});
