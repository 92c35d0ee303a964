import { expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { readQuantities, type Reading } from '../../src/quantities/index.ts';
import { type Form, formsOf } from './forms.ts';
import { sayReading } from './sayReading.ts';

/** All forms, more than a hundred thousand a language, take half a minute. */
const step = 11;

test.for(locales)('no form of a number is read as what it does not say in %s', (locale, { task }) => {
  const forms = formsOf(locale, step);
  const wrong: string[] = [];
  const counts = { read: 0, refused: 0 };
  for (const form of forms) {
    const readings = readQuantities(form.text, locale);
    if (!isRight(form, readings)) wrong.push(`${form.text}: ${readings.map(sayReading).join(', ')}`);
    counts[form.says ? 'read' : 'refused'] += 1;
  }
  expect(wrong).toEqual([]);
  expect(forms.length).toBeGreaterThan(2000);
  task.meta.measured = `${String(counts.read)} forms read as what they say, ${String(counts.refused)} refused, 0 wrong`;
});

/**
 * A form is right when it is one reading from end to end that says what its parts say, or when nothing in it is read as a
 * quantity and one of its parts is named as the reason.
 */
function isRight({ text, says, end = text.length, refusals }: Form, readings: readonly Reading[]): boolean {
  const reasons = readings.map((reading) => (reading.kind === 'refused' ? reading.reason : undefined));
  if (!says) return !reasons.includes(undefined) && refusals.some((reason) => reasons.includes(reason));
  const [reading, ...others] = readings;
  if (!reading || others.length > 0 || reading.kind === 'refused') return false;
  if (reading.start !== 0 || reading.end !== end) return false;
  const [from, to] = reading.kind === 'range' ? [reading.from, reading.to] : [reading.quantity, reading.quantity];
  return (
    from.value === says.from &&
    to.value === says.to &&
    [from, to].every(
      ({ unit, bound, direction }) => unit === says.unit && bound === says.bound && direction === says.direction,
    )
  );
}
