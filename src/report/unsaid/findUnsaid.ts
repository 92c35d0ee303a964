import { sayings, type Said, type Saying } from '../../reading/schemas/said.ts';
import type { Figure } from '../report.ts';

/** Returns what the report does not say of a target: its baseline, its time, the body that is to do it; nothing for other figures. */
export function findUnsaid(figure: Pick<Figure, 'id' | 'kind'>, said: readonly Said[]): readonly Saying[] {
  if (figure.kind !== 'target') return [];
  return sayings.filter((saying) => findSaid(figure, saying, said) === undefined);
}

/** Returns the entry that says something of a figure, or undefined where the report does not. */
export function findSaid(figure: Pick<Figure, 'id'>, saying: Saying, said: readonly Said[]): Said | undefined {
  return said.find((entry) => entry.figure === figure.id && entry.says === saying);
}
