import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findProblems } from '../../src/cli/findProblems.ts';
import { filesOnDisk, withChanges } from '../../src/reading/files.ts';
import { describeProblem } from '../../src/reading/problem.ts';
import { messagesOfGate } from '../gate/inventedContent.ts';

const files = filesOnDisk(process.cwd());
const guide = readFileSync('CONTRIBUTING.md', 'utf8');

/** Returns the example of one section, without the indentation of the list it stands in. */
function exampleOf(heading: string): string {
  const section = guide.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const example = /```yaml\n([^]*?)```/.exec(section)?.[1] ?? '';
  return example.replace(/^ {3}/gm, '');
}

/** Returns the messages of everything that is checked before a build, with some files changed. */
function messagesAfter(changes: Readonly<Record<string, (text: string) => string>>): string[] {
  const changed = new Map(
    Object.entries(changes).map(([file, change]) => {
      const text = change(files.text(file));
      expect(text, `${file} must change`).not.toBe(files.text(file));
      return [file, text];
    }),
  );
  return [...new Set(findProblems(withChanges(files, changed)).map(describeProblem))];
}

// Each runs the whole gate, and some of them more than once.
describe('the steps of CONTRIBUTING.md are true', () => {
  test('its example of a term passes the gate', () => {
    expect(messagesAfter({ 'content/terms.yaml': (text) => text + exampleOf('Add a term') })).toEqual([]);
  });

  test('its example of a series passes the gate, once a figure belongs to it', () => {
    const figures = 'content/2024/figures/overview.yaml';
    const member = files
      .text(figures)
      .replace(/(- id: gdp-growth-target\n(?: {2}.*\n)*?)(?= {2}topics:)/, '$1  series: gdp-growth\n');
    const changes = new Map([
      ['content/series.yaml', exampleOf('Set the figures of several years side by side')],
      [figures, member],
    ]);
    expect(findProblems(withChanges(files, changes)).map(describeProblem)).toEqual([]);
    expect(findProblems(withChanges(files, new Map([...changes].slice(0, 1)))).map(({ found }) => found)).toEqual([
      'the series gdp-growth',
    ]);
  });

  test('its example of a figure is the figure of that name', () => {
    const entries = (text: string) => parse(text) as { id: string }[];
    const [example] = entries(exampleOf('Add a figure'));
    const all = entries(files.text('content/2024/figures/innovation.yaml'));
    expect(example).toEqual(all.find(({ id }) => id === example?.id));
  });

  test('its example of a correction passes with the sentence changed and the edition raised, and not without', () => {
    const example = exampleOf('Correct a translation');
    const [correction] = parse(example) as { date: string; version: string; words: { was: string; now: string }[] }[];
    const [words] = correction?.words ?? [];
    const sentence = {
      'content/2024/chapters/en/closing.mdx': (text: string) => text.replace(words?.was ?? '', words?.now ?? ''),
      // A term that quotes the sentence goes with it.
      'content/terms.yaml': (text: string) => text.replaceAll(words?.was ?? '', words?.now ?? ''),
    };
    const told = {
      ...sentence,
      'content/2024/corrections.yaml': (text: string) => text.replace(/^- /m, () => `${example}- `),
    };
    const raised = {
      ...told,
      'content/2024/edition.yaml': (text: string) =>
        text.replace(
          /version: .*\nissued: .*/,
          `version: ${correction?.version ?? ''}\nissued: ${correction?.date ?? ''}`,
        ),
    };
    expect(messagesAfter(raised)).toEqual([]);
    expect(messagesAfter(told).join('\n')).toContain('content/2024/corrections.yaml');
    expect(messagesAfter(sentence).join('\n')).toContain('closing/s1 with other English than was published');
  });

  test('an official form without its source is refused by the gate', () => {
    const [message = '', ...others] = messagesAfter({
      'content/terms.yaml': (text) => text.replace('basis: ours', 'basis: official'),
    });
    expect(others).toEqual([]);
    expect(message).toMatch(/^content\/terms\.yaml:\d+\n/);
    expect(message).toContain('the address where the official form was seen');
  });

  test('of an unknown counter the message names the file where counters live', () => {
    const messages = messagesOfGate({
      file: 'content/2024/chapters/zh/innovation.mdx',
      from: '20家以上',
      to: '20朵以上',
    });
    const [, file = ''] = /a counter that no figure had before is added to (\S+\.ts)/.exec(messages) ?? [];
    expect(readFileSync(file, 'utf8')).toMatch(/Counters = *\n? *'人次\|/);
    expect(guide).toContain(`added to \`${file}\``);
  });

  test.each(['zh', 'en'])('a chart that is missing in %s gives one message', (locale) => {
    const messages = messagesAfter({
      [`content/2024/chapters/${locale}/growth.mdx`]: (text) => text.replace('<Chart id="key-projects" />\n\n', ''),
    });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('<Chart id="key-projects" />');
    expect(messages[0]).toContain('chapters/en/growth.mdx');
  });
});
