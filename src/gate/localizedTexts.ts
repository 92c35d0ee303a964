import type { Localized } from '../locales.ts';
import type { Place } from '../reading/problem.ts';
import type { Content } from '../reading/readContent.ts';

/** A text of ours in both languages, out of the data. */
export interface LocalizedText {
  /** The field it stands in: `label of fishing-output`. */
  readonly field: string;
  readonly text: Localized;
  readonly at: Place;
}

/** Returns everything that the data says to readers in both languages, apart from the names of terms. */
export function localizedTexts({ figures, series, remarks, terms, context, outline, site }: Content): LocalizedText[] {
  const texts: (Omit<LocalizedText, 'text'> & { text: Localized | undefined })[] = [
    ...figures.flatMap(({ id, at, label, scope, note, newBase, counter }) => [
      { field: `label of ${id}`, text: label, at },
      { field: `scope of ${id}`, text: scope, at },
      { field: `note of ${id}`, text: note, at },
      { field: `newBase of ${id}`, text: newBase, at },
      { field: `counter of ${id}`, text: counter, at },
    ]),
    ...series.map(({ id, at, title }) => ({ field: `title of ${id}`, text: title, at })),
    ...remarks.flatMap(({ id, at, reading, reason }) => [
      { field: `reading of ${id}`, text: reading, at },
      { field: `reason of ${id}`, text: reason, at },
    ]),
    ...context.sources.flatMap(({ id, at, publisher, title, names, note }) => [
      { field: `publisher of ${id}`, text: publisher, at },
      { field: `title of ${id}`, text: title, at },
      { field: `names of ${id}`, text: names, at },
      { field: `note of ${id}`, text: note, at },
    ]),
    ...context.facts.flatMap(({ id, at, what, words, basis, note }) => [
      { field: `what of ${id}`, text: what, at },
      { field: `words of ${id}`, text: words, at },
      { field: `basis of ${id}`, text: basis, at },
      { field: `note of ${id}`, text: note, at },
    ]),
    ...outlineTexts(outline),
    ...siteTexts(site),
    ...terms.map(({ id, at, explain }) => ({ field: `explain of ${id}`, text: explain, at })),
  ];
  return texts.flatMap(({ text, ...rest }) => (text ? [{ ...rest, text }] : []));
}

function outlineTexts({ areas, lost, examples, headline, placeOf }: Content['outline']) {
  return [
    { field: 'heading of the areas', text: areas?.heading, at: placeOf(['areas', 'heading']) },
    { field: 'note of the areas', text: areas?.note, at: placeOf(['areas', 'note']) },
    { field: 'news of the headline', text: headline.news, at: placeOf(['headline', 'news']) },
    { field: 'nth of the areas', text: areas?.nth, at: placeOf(['areas', 'nth']) },
    { field: 'what is lost', text: lost, at: placeOf(['lost']) },
    { field: 'example of a search', text: examples?.search, at: placeOf(['examples', 'search']) },
    { field: 'example of a quote', text: examples?.check, at: placeOf(['examples', 'check']) },
    ...headline.goalsInWords.map(({ what }, index) => ({
      field: 'what of a goal in words',
      text: what,
      at: placeOf(['headline', 'goalsInWords', index, 'what']),
    })),
  ];
}

function siteTexts({ name, placeOf, ...site }: Content['site']) {
  return [
    { field: 'full name of the place', text: name.full, at: placeOf(['name', 'full']) },
    { field: 'short name of the place', text: name.short, at: placeOf(['name', 'short']) },
    ...(['places', 'topics', 'projectKinds', 'projectSectors'] as const).flatMap((list) =>
      Object.entries(site[list]).map(([id, text]) => ({ field: `name of ${id}`, text, at: placeOf([list, id]) })),
    ),
  ];
}
