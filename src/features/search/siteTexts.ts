import { chartHome } from '../../charts/chartHome.ts';
import { readCharts } from '../../charts/readCharts.ts';
import { byLocale, locales, type Locale, type Localized } from '../../locales.ts';
import type { Files } from '../../reading/files.ts';
import { doorPath, type DoorPage } from '../../reading/schemas/door.ts';
import { readDoors } from '../../report/doors/readDoors.ts';
import { readProjects } from '../../report/projects/readProjects.ts';
import type { Report } from '../../report/report.ts';
import { translator, type StringKey } from '../../words/i18n/translate.ts';
import { cutText, properNames } from './cutWords.ts';
import { mapTraditional } from './searchTexts.ts';
import type { SiteEntry, SiteKind, SiteTexts } from './siteCorpus.ts';

/** What a page or a part of one says: its title and its own words. */
interface Described {
  readonly kind: SiteKind;
  /** Below the site's base path and the language, without a slash before it. */
  readonly address: string;
  readonly title: Localized;
  readonly text?: Localized | undefined;
}

/** Returns what the site itself says, beside the report: doors, terms, projects, remarks, charts and its own pages. */
export function collectSiteTexts(files: Files, report: Report): SiteTexts {
  const names = properNames(report);
  const described = [
    ...describeDoors(files, report),
    ...describeTerms(report),
    ...describeProjects(files, report),
    ...describeRemarks(report),
    ...describeCharts(files, report),
    ...describePages(files, report),
  ];
  const entries = described.map(({ kind, address, title, text }): SiteEntry => {
    return { kind, address, title: cutText(title, names), ...(text && { text: cutText(text, names) }) };
  });
  const say = (key: StringKey): Localized => byLocale((locale) => translator(locale, report.year)(key));
  const kinds = {
    door: say('search.siteDoor'),
    project: say('search.siteProject'),
    term: say('search.siteTerm'),
    chart: say('search.siteChart'),
    remark: say('search.siteRemark'),
    page: say('search.sitePage'),
  };
  return { entries, kinds, traditional: mapTraditional(JSON.stringify(entries)) };
}

function describeDoors(files: Files, report: Report): Described[] {
  return readDoors(files, report, readProjects(files, report)).flatMap(({ id, title, lead, sections }) => {
    const address = `${String(report.year)}/for/${id}/`;
    return [
      { kind: 'door', address, title, text: lead },
      ...sections.map((section): Described => {
        return { kind: 'door', address: `${address}#${section.id}`, title: section.heading, text: section.note };
      }),
    ];
  });
}

function describeTerms({ terms }: Report): Described[] {
  return terms.map(({ id, zh, en, explain }) => {
    return { kind: 'term', address: `terms/#${id}`, title: { zh, en }, text: explain };
  });
}

function describeProjects(files: Files, report: Report): Described[] {
  return readProjects(files, report).map(({ id, name, kind }) => {
    const words = byLocale((locale) => report.site.projectKinds[kind]?.[locale] ?? '');
    return { kind: 'project', address: `${String(report.year)}/projects/#${id}`, title: name, text: words };
  });
}

function describeRemarks({ year, chapters, remarks }: Report): Described[] {
  return remarks.flatMap(({ id, chapter, quote, quoteEn, reading, reason }) => {
    const pair = chapters.flatMap(({ sentences }) => sentences).find((sentence) => sentence.remarks.includes(id));
    const title = { zh: quote ?? '', en: quoteEn ?? '' };
    const text = byLocale((locale) => [reading?.[locale], reason[locale]].filter(Boolean).join('\n'));
    const place = pair ? `#s${String(pair.n)}` : '';
    return [{ kind: 'remark', address: `${String(year)}/${chapter}/${place}`, title, text } as const];
  });
}

function describeCharts(files: Files, report: Report): Described[] {
  return readCharts(files, report).flatMap(({ id, title }) => {
    const home = chartHome(id, report);
    const page = home === undefined ? '' : `${String(report.year)}/${home}/`;
    return [{ kind: 'chart', address: `${page}#chart-${id}`, title } as const];
  });
}

/** The site's own pages that have no text but a title and a lead. */
const leads: readonly (readonly [
  DoorPage | 'unsaid' | 'context' | 'data' | 'reading',
  StringKey,
  StringKey | undefined,
])[] = [
  ['figures', 'figures.title', undefined],
  ['projects', 'projects.title', undefined],
  ['terms', 'terms.title', undefined],
  ['check', 'check.title', 'check.lead'],
  ['print', 'print.title', 'print.lead'],
  ['data', 'data.title', 'data.lead'],
  ['unsaid', 'unsaid.title', undefined],
  ['context', 'context.title', 'context.lead'],
  ['reading', 'settings.title', 'settings.lead'],
];

function describePages(files: Files, report: Report): Described[] {
  const { year, outline } = report;
  const say = (key: StringKey): Localized => byLocale((locale) => translator(locale, year)(key));
  const addressOf: Record<string, string> = {
    ...{
      data: `${String(year)}/data/`,
      unsaid: `${String(year)}/unsaid/`,
      context: `${String(year)}/context/`,
      reading: 'reading/',
    },
  };
  return [
    ...leads.map(([page, title, lead]): Described => {
      const address = addressOf[page] ?? doorPath(page as DoorPage, year, outline.chapters[0] ?? '').slice(1);
      return { kind: 'page', address, title: say(title), text: lead && say(lead) };
    }),
    ...['about', 'accessibility'].flatMap((page) => describeSections(files, page, report)),
  ];
}

/** Returns the sections of a page that is written in Markdown. */
function describeSections(files: Files, page: string, report: Report): Described[] {
  const [zh, en] = locales.map((locale) =>
    readSections(files.text(`content/pages/${page}.${locale}.mdx`), report, locale),
  );
  return (zh ?? []).map(({ id, title, text }) => {
    const twin = en?.find((section) => section.id === id);
    const address = `${page}/${id === '' ? '' : `#${id}`}`;
    return {
      ...{ kind: 'page', address, title: { zh: title, en: twin?.title ?? '' } },
      text: { zh: text, en: twin?.text ?? '' },
    };
  });
}

function readSections(
  source: string,
  { year, figures, outline }: Report,
  locale: Locale,
): { id: string; title: string; text: string }[] {
  const values: Record<string, number> = { year, lastYear: year - 1, figures: figures.length };
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const plain = (markdown: string): string =>
    markdown
      .replace(/<Value name="(\w+)" \/>/g, (_, name: string) => String(values[name] ?? ''))
      .replace('<Sources />', outline.lost?.[locale] ?? '')
      .replace(/<[^>]+>/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\s*\n\s*(?:- )?/g, '\n')
      .trim();
  const sections = [...body.matchAll(/<h2 id="([^"]+)">([\s\S]*?)<\/h2>([\s\S]*?)(?=<h2 |$)/g)];
  return [
    { id: '', title: /^title: (.*)$/m.exec(head)?.[1] ?? '', text: '' },
    ...sections.map(([, id = '', title = '', text = '']) => ({ id, title: plain(title), text: plain(text) })),
  ];
}
