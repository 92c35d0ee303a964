import type { Context } from '../../reading/readContext.ts';

const monthsUntilStale = 18;

/** Returns what was last looked up more than 18 months before a day: the ids of facts, and `looked` for the targets' results. */
export function findStale({ looked, facts }: Pick<Context, 'looked' | 'facts'>, today: Date): readonly string[] {
  const limit = new Date(today);
  limit.setUTCMonth(limit.getUTCMonth() - monthsUntilStale);
  const oldest = limit.toISOString().slice(0, 10);
  return [{ id: 'looked', checked: looked }, ...facts].filter(({ checked }) => checked < oldest).map(({ id }) => id);
}
