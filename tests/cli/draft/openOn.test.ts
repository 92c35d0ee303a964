import { expect, test } from 'vitest';
import { openOn } from '../../../src/reading/workList.ts';

const open = [
  'content/2031/figures/harbor.yaml',
  'content/2031/chapters/zh/harbor.mdx',
  'content/2031/chapters/en/harbor.mdx',
  'content/2031/chapters/en/hills.mdx',
  'content/2031/labels.yaml',
].map((file, index) => ({ file, line: index + 1, what: 'translate the line' }));

test.each([
  ['/2031/harbor/', 'en', [1, 3]],
  ['/2031/harbor/facing/', 'zh', [1, 2]],
  ['/2031/hills/', 'en', [4]],
  ['/2031/figures/', 'en', [1, 2, 3, 4, 5]],
  ['/2031/', 'zh', [1, 2, 3, 4, 5]],
] as const)('on %s in %s what stands in its files is open, and on a page of none all', (path, locale, lines) => {
  expect(openOn(path, locale, { proposals: 5, open }).map(({ line }) => line)).toEqual(lines);
});
