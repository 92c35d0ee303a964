import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each([
  ['000_01de4e52b08519b1.txt', 17_289, 6_200, '9b5158488d4eaa99eb5d0c79f4677eb6e7a0dc194caf2a0834a4da39b95d93bd'],
])(
  'the source %s is the one that was received: %i bytes, %i characters, sha-256 %s',
  (name, bytes, characters, sha256) => {
    const content = readFileSync(`seeds/2024/${name}`);
    expect(content.length).toBe(bytes);
    expect([...content.toString('utf8')].length).toBe(characters);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  },
);

test('the folder of the source holds the source and what is known of it, nothing else', () => {
  expect(readdirSync('seeds/2024').sort()).toEqual(['000_01de4e52b08519b1.txt', 'origin.yaml']);
});
