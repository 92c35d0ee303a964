import { expect, test } from 'vitest';
import { nameFaces } from '../../../src/charts/fonts/nameFaces.ts';

test.each([
  [
    "text{font-family:system-ui, -apple-system, 'Segoe UI', sans-serif}",
    "text{font-family:'Liberation Sans', Arial, 'Segoe UI', sans-serif}",
  ],
  [
    'text{font-family:Georgia, serif;font-weight:600}',
    "text{font-family:Georgia, 'Liberation Serif', 'Times New Roman', serif;font-weight:600}",
  ],
  ["text{font-family:'Noto Serif CJK SC'}", "text{font-family:'Noto Serif CJK SC'}"],
])('nameFaces(%j) is %j', (svg, named) => {
  expect(nameFaces(svg)).toBe(named);
});
