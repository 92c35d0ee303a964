import { findForms } from '../reading/chapters/findTerms.ts';
import type { Sentence } from '../reading/chapters/chapter.ts';
import type { Locale } from '../locales.ts';
import type { LabelData } from '../reading/schemas/label.ts';

/** A stretch of a text in UTF-16 units, `end` not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A place where a label's words stand. */
export interface LabelPlace<Label extends LabelData> extends Stretch {
  readonly label: Label;
}

/** Returns whether one stretch lies wholly inside another. */
export function liesInside(inner: Stretch, outer: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Finds the labels of a Chinese sentence outside its figures; where labels overlap, the longest wins. */
export function findChineseLabels<Label extends LabelData>(
  { text, mentions }: Pick<Sentence, 'text' | 'mentions'>,
  labels: readonly Label[],
): LabelPlace<Label>[] {
  const candidates = labels.flatMap((label) => placesOf(text, label, [label.zh], 'zh'));
  return pickDisjoint(candidates, mentions, () => true);
}

/** Finds where the English says the labels of the Chinese sentence, each as often as the Chinese has it. */
export function findEnglishLabels<Label extends LabelData>(
  { text, mentions }: Pick<Sentence, 'text' | 'mentions'>,
  chinese: readonly LabelPlace<Label>[],
): LabelPlace<Label>[] {
  const wanted = new Map<Label, number>();
  for (const { label } of chinese) wanted.set(label, (wanted.get(label) ?? 0) + 1);
  const candidates = [...wanted.keys()].flatMap((label) => placesOf(text, label, label.en, 'en'));
  return pickDisjoint(candidates, mentions, ({ label }) => {
    const left = wanted.get(label) ?? 0;
    wanted.set(label, left - 1);
    return left > 0;
  });
}

/** Returns the places where one of the forms of a label stands. */
function placesOf<Label extends LabelData>(text: string, label: Label, forms: readonly string[], locale: Locale) {
  return findForms(text, forms, locale).map((place) => ({ ...place, label }));
}

/** Picks places that overlap neither each other nor the figures, longer ones first. */
function pickDisjoint<Place extends Stretch>(
  candidates: readonly Place[],
  taken: readonly Stretch[],
  accept: (place: Place) => boolean,
): Place[] {
  const picked: Place[] = [];
  const isFree = (place: Stretch) =>
    [...taken, ...picked].every(({ start, end }) => place.end <= start || end <= place.start);
  const byLength = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const candidate of byLength) {
    if (isFree(candidate) && accept(candidate)) picked.push(candidate);
  }
  return picked.sort((a, b) => a.start - b.start);
}
