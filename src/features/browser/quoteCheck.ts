import { languageTags, type Locale } from '../../locales.ts';
import { buildCorpus, type Corpus } from '../quoteCheck/corpus.ts';
import { checkText } from '../quoteCheck/checkText.ts';
import { languageOf } from '../quoteCheck/languageOf.ts';
import type { Finding, NumberFinding, NumberVerdict, Part, Place, Verdict } from '../quoteCheck/finding.ts';
import type { QuoteCheckStrings } from '../quoteCheck/quoteCheckStrings.ts';
import type { QuoteData } from '../quoteCheck/quoteData.ts';
import { once } from './load.ts';

/** So long may the page be busy before it looks at the reader again. */
const sliceMs = 40;
const findingsAtOnce = 100;
/** So many places are named where the report has a year or another name. */
const mostPlaces = 3;

const signs: Readonly<Record<NumberVerdict, string>> = {
  'in-report': '✓',
  'same-number': '=',
  'other-bound': '≠',
  negated: '≠',
  'no-unit': '=',
  rounded: '≈',
  altered: '≠',
  'not-in-report': '?',
  'not-compared': '–',
};

interface Context {
  readonly locale: Locale;
  /** The address of the site's root, with a slash at its end. */
  readonly root: string;
  readonly strings: QuoteCheckStrings;
  readonly data: QuoteData;
}

/** Runs the quote checker's page: loads the report when it is first needed, checks without freezing the page, sends nothing. */
export function runQuoteCheck(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-quote-check]');
  const text = form?.querySelector('textarea');
  const status = document.querySelector<HTMLElement>('[data-check-status]');
  const list = document.querySelector<HTMLElement>('[data-check-findings]');
  const filter = document.querySelector<HTMLElement>('[data-check-filter]');
  const more = document.querySelector<HTMLElement>('[data-check-more]');
  const onlyProblems = filter?.querySelector('input');
  if (!form || !text || !status || !list || !filter || !more || !onlyProblems) return;
  const strings = JSON.parse(form.dataset['strings'] ?? '{}') as QuoteCheckStrings;
  const locale = (form.dataset['locale'] ?? 'zh') as Locale;
  const root = form.dataset['root'] ?? '/';
  const years = form.querySelector<HTMLSelectElement>('select[name="year"]');
  const newest = form.dataset['year'] ?? '';
  const corpora = new Map<string, () => Promise<Corpus>>();
  let turn = 0;
  let findings: Finding[] = [];
  let shown = 0;

  const load = (): Promise<Corpus> => {
    const year = years?.value ?? newest;
    const corpus = corpora.get(year) ?? once(() => loadCorpus(`${root}data/${year}/quotes.json`));
    corpora.set(year, corpus);
    return corpus();
  };

  const clear = (): void => {
    turn += 1;
    findings = [];
    status.textContent = '';
    list.replaceChildren();
    filter.hidden = more.hidden = true;
  };

  const showMore = async (): Promise<void> => {
    const { data } = await load();
    const context: Context = { locale, root, strings, data };
    const wanted = findings.filter(({ verdict }) => !onlyProblems.checked || verdict !== 'in-report');
    list.append(...wanted.slice(shown, shown + findingsAtOnce).map((finding) => drawFinding(finding, context)));
    shown += findingsAtOnce;
    more.hidden = shown >= wanted.length;
  };

  const showFromStart = (): Promise<void> => {
    list.replaceChildren();
    shown = 0;
    return showMore();
  };

  const run = async (): Promise<void> => {
    clear();
    const mine = turn;
    if (text.value.trim() === '') {
      status.textContent = strings.empty;
      text.focus();
      return;
    }
    status.textContent = strings.loading;
    const report = await load();
    const pasted = text.value;
    let lastPause = performance.now();
    for (const finding of checkText(pasted, report)) {
      findings.push(finding);
      if (performance.now() - lastPause < sliceMs) continue;
      status.textContent = fill(strings.working, { percent: Math.floor((finding.end / pasted.length) * 100) });
      await new Promise((resolve) => setTimeout(resolve));
      // The reader cleared the page or asked again meanwhile.
      if (mine !== turn) return;
      lastPause = performance.now();
    }
    await showFromStart();
    filter.hidden = findings.every(({ verdict }) => verdict === 'in-report');
    const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
    status.textContent =
      findings.length === 0
        ? strings.nothing
        : fill(strings.summary, {
            all: findings.length,
            found: count('in-report'),
            altered: count('altered'),
            absent: count('not-in-report'),
          });
  };

  const attempt = (task: () => Promise<void>): void => {
    task().catch(() => (status.textContent = strings.failed));
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(run);
  });
  form.addEventListener('reset', clear);
  form.querySelector<HTMLButtonElement>('[data-example]')?.addEventListener('click', ({ currentTarget }) => {
    text.value = (currentTarget as HTMLElement).dataset['example'] ?? '';
    attempt(run);
  });
  if (years) {
    years.value = new URLSearchParams(location.search).get('year') ?? newest;
    if (years.value === '') years.value = newest;
    years.addEventListener('change', () => {
      const isAsked = findings.length > 0;
      clear();
      if (isAsked) attempt(run);
    });
  }
  text.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  onlyProblems.addEventListener('change', () => {
    attempt(showFromStart);
  });
  more.addEventListener('click', () => {
    attempt(showMore);
  });
  form.hidden = false;
}

async function loadCorpus(address: string): Promise<Corpus> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
  return buildCorpus((await response.json()) as QuoteData);
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Fills quoted words into a template, each marked with the language it is in. */
function fillQuotes(
  template: string,
  quotes: Readonly<Record<string, string>>,
  language: Locale | undefined,
): (Node | string)[] {
  return template.split(/(\{\{\w+\}\})/).map((part) => {
    const quote = quotes[part.slice(2, -2)];
    if (!part.startsWith('{{') || quote === undefined) return part;
    const words = element('span', '', [quote]);
    if (language) words.lang = languageTags[language];
    return words;
  });
}

function drawFinding(finding: Finding, context: Context): HTMLElement {
  const { strings } = context;
  const item = element('li', `finding ${finding.verdict}`);
  const verdict = element('p', 'verdict', [
    element('span', 'sign', [signs[finding.verdict]]),
    strings[`verdict.${finding.verdict}`],
  ]);
  verdict.firstElementChild?.setAttribute('aria-hidden', 'true');
  const places = element(
    'span',
    'places',
    finding.places.flatMap((place, index) => [index > 0 ? ' · ' : '', drawPlace(place, finding, context)]),
  );
  if (finding.places.length > 0) verdict.append(' ', places);
  item.append(verdict, drawWords('pasted', strings.pasted, finding.pasted, finding.locale));
  if (finding.verdict === 'altered') {
    item.append(drawWords('report', strings.report, finding.report, finding.locale), drawChanges(finding, strings));
  }
  const numbers = drawNumbers(finding, context);
  if (numbers) item.append(numbers);
  if (finding.isClause) item.append(element('p', 'aside', [strings.clause]));
  return item;
}

function drawPlace(
  { chapter, n }: Place,
  { locale: language }: Finding,
  { data, root, locale, strings }: Context,
): HTMLElement {
  const name = data.chapters.find(({ id }) => id === chapter)?.short[locale] ?? chapter;
  const words = n === 0 ? fill(strings.placeTitle, { chapter: name }) : fill(strings.place, { chapter: name, n });
  const fragment = n === 0 ? '' : `#s${String(n)}`;
  return link(`${root}${language ?? locale}/${String(data.year)}/${chapter}/${fragment}`, words);
}

/** Words with what was changed marked; a reader who cannot see the mark finds the changes listed below. */
function drawWords(kind: string, label: string, parts: readonly Part[], language: Locale | undefined): HTMLElement {
  const words = parts.map(({ text, mark }) =>
    mark === 'changed' ? element('mark', '', [text]) : mark === 'context' ? element('span', 'context', [text]) : text,
  );
  const quote = element('blockquote', kind, words);
  if (language) quote.lang = languageTags[language];
  const box = element('div', 'words-box', [element('span', 'words-label', [label]), quote]);
  return box;
}

function drawChanges({ changes, locale: language }: Finding, strings: QuoteCheckStrings): HTMLElement {
  const items = changes.map((change) => {
    const { pasted, report, isMoved } = change;
    const added = isMoved ? strings.moved : strings.added;
    const template = pasted === '' ? strings.missing : report === '' ? added : strings.change;
    return element('li', '', [
      element('b', '', [strings[`kind.${change.kind}`]]),
      ' ',
      ...fillQuotes(template, { pasted: pasted.trim(), report: report.trim() }, language),
    ]);
  });
  return element('div', 'words-box', [
    element('span', 'words-label', [strings.changes]),
    element('ul', 'changes', items),
  ]);
}

function drawNumbers(finding: Finding, context: Context): HTMLElement | undefined {
  const items = finding.numbers.map((number) => element('li', '', drawNumber(number, finding, context)));
  if (items.length === 0) return undefined;
  return element('div', 'words-box', [
    element('span', 'words-label', [context.strings.numbers]),
    element('ul', 'found-numbers', items),
  ]);
}

function drawNumber(number: NumberFinding, finding: Finding, context: Context): (Node | string)[] {
  const { locale, strings } = context;
  const figures = drawFigures(number.figures, context);
  const places = number.places.slice(0, mostPlaces).map((place) => drawPlace(place, finding, context));
  const isElsewhere = number.verdict === 'same-number' && !number.isInPlace && figures.length > 0;
  const state = isElsewhere ? strings.sameValue : strings[`number.${number.verdict}`];
  const instead = number.report.length > 0 ? { report: number.report.join(locale === 'zh' ? '；' : '; ') } : undefined;
  return [
    element('b', '', [number.text.trim()]),
    ' ',
    element('span', `number-verdict ${number.verdict}`, [
      element('span', 'sign', [signs[number.verdict]]),
      ` ${state}`,
    ]),
    ...(instead ? fillQuotes(strings.numberReport, instead, finding.locale ?? languageOf(instead.report)) : []),
    ...(figures.length + places.length > 0 ? [' ', ...joined([...figures, ...places], locale)] : []),
    ...(number.elsewhere.length > 0
      ? [strings.elsewhere, ' ', ...joined(drawFigures(number.elsewhere, context), locale)]
      : []),
    ...(number.others.length > 0 ? [strings.others, ' ', ...joined(drawOthers(number.others, context), locale)] : []),
  ];
}

function drawFigures(ids: readonly string[], { data, root, locale }: Context): HTMLElement[] {
  const figures = ids.flatMap((id) => data.figures.find((figure) => figure.id === id) ?? []);
  return figures.map(({ id, label }) => link(`${root}${locale}/${String(data.year)}/figures/${id}/`, label[locale]));
}

function drawOthers(ids: readonly string[], { data, root, locale }: Context): HTMLElement[] {
  const others = ids.flatMap((id) => data.others.find((other) => other.id === id) ?? []);
  return others.map(({ id, name }) => link(`${root}${locale}/${String(data.year)}/context/#${id}`, name[locale]));
}

function joined(items: readonly HTMLElement[], locale: Locale): (Node | string)[] {
  return items.flatMap((item, index) => [index > 0 ? (locale === 'zh' ? '；' : '; ') : '', item]);
}

function link(address: string, words: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = words;
  return anchor;
}

function element(name: string, className: string, children: readonly (Node | string)[] = []): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children.filter((child) => child !== ''));
  return made;
}
