import { describe, expect, test } from 'vitest';
import { convertQuantity, isConversionOf, type Unit } from '../../src/quantities/index.ts';

describe('a quantity in the measure of the reader', () => {
  test.each([
    [15, 'mu', '1公顷', '1 hectare', false],
    [3000, 'mu', '200公顷', '200 hectares', false],
    [400, 'mu', '约26.7公顷', 'about 26.7 hectares', true],
    [10_000, 'mu', '约667公顷', 'about 667 hectares', true],
    [45_000, 'mu', '3000公顷', '3,000 hectares', false],
    [3, 'mu', '2000平方米', '2,000 square meters', false],
    [1, 'mu', '约667平方米', 'about 667 square meters', true],
    [115_089_000_000, 'CNY', '1150.89亿元', '115.089 billion yuan', false],
    [400_000_000, 'USD', '4亿美元', 'US$400 million', false],
  ] as const)('%d %s is %s, %s', (value, unit, zh, en, isRounded) => {
    const quantity = { value, unit, bound: 'at-least' } as const;
    expect(convertQuantity(quantity, 'zh')).toMatchObject({ text: zh, isRounded });
    expect(convertQuantity(quantity, 'en')).toMatchObject({ text: en, isRounded });
  });
  test('comes with number and unit apart', () => {
    const quantity = { value: 400, unit: 'mu', bound: 'at-least' } as const;
    expect(convertQuantity(quantity, 'en')).toMatchObject({ number: '26.7', unit: 'hectares' });
    expect(convertQuantity(quantity, 'zh')).toMatchObject({ number: '26.7', unit: '公顷' });
  });
  test.each(['percent', 'kilometer', 'count', 'minute'] as const)('is not needed for %s', (unit) => {
    expect(convertQuantity({ value: 5, unit, bound: 'exactly' }, 'en')).toBeUndefined();
  });
});

describe('hectares in brackets after mu', () => {
  test.each([
    ['200 hectares of 3,000 mu', 2_000_000, 'square-meter', 3000, true],
    ['26.7 hectares of 400 mu', 267_000, 'square-meter', 400, true],
    ['26.67 hectares of 400 mu', 266_700, 'square-meter', 400, true],
    ['667 hectares of 10,000 mu', 6_670_000, 'square-meter', 10_000, true],
    ['27 hectares of 400 mu', 270_000, 'square-meter', 400, false],
    ['26.6 hectares of 400 mu', 266_000, 'square-meter', 400, false],
    ['200 hectares of 3,100 mu', 2_000_000, 'square-meter', 3100, false],
    ['2,000 hectares of 3,000 mu', 20_000_000, 'square-meter', 3000, false],
    ['200 households of 3,000 mu', 2_000_000, 'household', 3000, false],
  ] as const)('%s', (_text, value, unit: Unit, mu, agrees) => {
    const original = { value: mu, unit: 'mu', bound: 'at-least' } as const;
    expect(isConversionOf({ value, unit, bound: 'exactly' }, original)).toBe(agrees);
  });
  test('may repeat the bound, but not change it', () => {
    const original = { value: 3000, unit: 'mu', bound: 'at-least' } as const;
    const hectares = { value: 2_000_000, unit: 'square-meter' } as const;
    expect(isConversionOf({ ...hectares, bound: 'at-least' }, original)).toBe(true);
    expect(isConversionOf({ ...hectares, bound: 'at-most' }, original)).toBe(false);
  });
});
