import { getEdition } from '../../report/versions/getEdition.ts';
import { siteAddresses } from '../../words/i18n/addresses.ts';
import type { ChapterId } from '../../reading/schemas/chapter.ts';
import { absoluteUrl } from '../../words/i18n/paths.ts';
import { translator } from '../../words/i18n/translate.ts';
import type { Locale, Localized } from '../../locales.ts';
import { reviewXliff } from '../translation/reviewXliff.ts';
import type { FileOrigin } from '../translation/segments.ts';
import { termBase } from '../translation/termBase.ts';
import { translationMemory } from '../translation/translationMemory.ts';
import { projectsCsv } from './projectsCsv.ts';
import { publicProjects } from './publicProjects.ts';
import { getReport } from '../../report/getReport.ts';
import { figureNamed } from '../../report/named.ts';
import { sentenceId } from '../../report/sentenceId.ts';
import { citeBibtex } from '../citations/citeBibtex.ts';
import { citeChicago } from '../citations/citeChicago.ts';
import { citeFigure, listCited, type Cited, type NamePlace } from '../citations/cited.ts';
import { citeCsl } from '../citations/citeCsl.ts';
import { citeGbt7714 } from '../citations/citeGbt7714.ts';
import { citeRis } from '../citations/citeRis.ts';
import { workOf } from '../citations/work.ts';
import { getVersions } from '../../report/versions/getVersions.ts';
import { chartNamed } from '../../charts/getCharts.ts';
import { getContext } from '../../report/context/getContext.ts';
import { chartCsv } from './chartCsv.ts';
import { contextCsv } from './contextCsv.ts';
import { contextJson } from './contextJson.ts';
import type { ContractName } from './contracts.ts';
import { csvwMetadata, type ColumnText } from './csvwMetadata.ts';
import { datasetFiles, type WrittenFileKey } from './dataFiles.ts';
import { dataPackage } from './dataPackage.ts';
import { dcatDataset } from './dcatDataset.ts';
import type { FigureColumnName } from './figureColumns.ts';
import { figureRows, figuresCsv } from './figuresCsv.ts';
import { figuresJson } from './figuresJson.ts';
import { figuresXlsx } from './figuresXlsx.ts';
import { describeProvenance, printProvenance, type Provenance } from './provenance.ts';
import { sentencesJson } from './sentencesJson.ts';
import { termsJson } from './termsJson.ts';
import { csvForExcel } from './writeCsv.ts';

/** The data files of the site as the pages send them, each made when it is asked for. */
export interface Downloads {
  provenance(schema: ContractName): Provenance;
  figuresJson(): string;
  sentencesJson(): string;
  termsJson(): string;
  figuresCsv(): string;
  figuresCsvForExcel(): string;
  projectsJson(): string;
  projectsCsv(): string;
  projectsCsvForExcel(): string;
  contextJson(): string;
  contextCsv(): string;
  contextCsvForExcel(): string;
  /** The figures of one chart. */
  chartCsv(chart: string): string;
  figuresXlsx(): Promise<Uint8Array<ArrayBuffer>>;
  csvwMetadata(): string;
  dataPackage(): string;
  citationsBib(): string;
  citationsRis(): string;
  citationsCsl(): string;
  translationMemory(): string;
  termBase(): string;
  reviewXliff(): string;
  dcat(): Promise<string>;
}

/** How the downloads name what each file holds. */
export const contentNames = {
  csv: 'figuresCsv',
  csvExcel: 'figuresCsvForExcel',
  xlsx: 'figuresXlsx',
  json: 'figuresJson',
  sentences: 'sentencesJson',
  terms: 'termsJson',
  projects: 'projectsJson',
  projectsCsv: 'projectsCsv',
  projectsCsvExcel: 'projectsCsvForExcel',
  context: 'contextJson',
  contextCsv: 'contextCsv',
  contextCsvExcel: 'contextCsvForExcel',
  memory: 'translationMemory',
  termBase: 'termBase',
  review: 'reviewXliff',
  bibtex: 'citationsBib',
  ris: 'citationsRis',
  csl: 'citationsCsl',
  csvw: 'csvwMetadata',
  package: 'dataPackage',
  dcat: 'dcat',
} as const satisfies Record<WrittenFileKey, keyof Downloads>;

/** Returns the downloads of a year's report. */
export function getDownloads(year: number): Downloads {
  const report = getReport(year);
  const edition = getEdition(year);
  const addresses = siteAddresses(report.year);
  const line = printProvenance(report, edition);
  const textOf = (column: FigureColumnName): ColumnText => textOfColumn(column, year);
  const provenance = (schema: ContractName): Provenance =>
    describeProvenance(report, edition, addresses.data(`schemas/${schema}.schema.json`));
  const figures = figuresJson(report, provenance('figures'), addresses.figure);
  const origin: FileOrigin = {
    tool: report.site.slug,
    version: edition.version,
    issued: edition.issued,
    title: report.origin.title,
    line,
  };
  const sentenceAddress = (chapter: ChapterId, n: number): string => addresses.sentence(chapter, n).en;
  const cited = (): readonly Cited[] => listCited(workOf(report, edition), report, addresses, placeIn(year));
  const citationOf = (id: string): Localized => {
    const address = addresses.figure(id);
    const cite = (locale: Locale) =>
      citeFigure(workOf(report, edition), report, figureNamed(report, id), address[locale], placeIn(year));
    return { zh: citeGbt7714(cite('zh')), en: citeChicago(cite('en')) };
  };
  const context = () => contextJson(report, getContext(year), provenance('context'), addresses.figure);
  const downloads: Downloads = {
    provenance,
    figuresJson: () => print(figures),
    sentencesJson: () => print(sentencesJson(report, provenance('sentences'), addresses.sentence)),
    termsJson: () => print(termsJson(report, provenance('terms'))),
    figuresCsv: () => figuresCsv(figures, line),
    figuresCsvForExcel: () => csvForExcel(downloads.figuresCsv()),
    projectsJson: () => print(publicProjects(year)),
    projectsCsv: () => projectsCsv(publicProjects(year).projects, line),
    projectsCsvForExcel: () => csvForExcel(downloads.projectsCsv()),
    contextJson: () => print(context()),
    contextCsv: () => contextCsv(context().facts, citationOf, line),
    contextCsvForExcel: () => csvForExcel(downloads.contextCsv()),
    chartCsv: (id) => {
      const published = new Map(figures.figures.map((figure) => [figure.id, figure]));
      const publish = (figure: string) => {
        const found = published.get(figure);
        if (!found) throw new Error(`no figure has the id "${figure}"`);
        return found;
      };
      return chartCsv(chartNamed(year, id), report, publish, line);
    },
    figuresXlsx: () => figuresXlsx(figureRows(figures, line), textOf, provenance('figures')),
    csvwMetadata: () => print(csvwMetadata(provenance('figures'), textOf)),
    dataPackage: () => {
      const files = (['figures', 'sentences', 'terms', 'projects'] as const).map((name) => ({
        name: `${name}-json`,
        path: `${name}.json`,
        mediatype: 'application/json',
        text: downloads[`${name}Json`](),
      }));
      const homepage = absoluteUrl(`/en/${report.year}/data/`);
      return print(dataPackage(provenance('figures'), downloads.figuresCsv(), files, homepage, textOf, report));
    },
    citationsBib: () => `${[`% ${line}`, ...cited().map(citeBibtex)].join('\n\n')}\n`,
    citationsRis: () => cited().map(citeRis).join('\r\n'),
    citationsCsl: () => print(cited().map(citeCsl)),
    translationMemory: () => translationMemory(report, sentenceId, sentenceAddress, origin),
    termBase: () => termBase(report, (basis) => translator('en')(`terms.basisMeaning.${basis}`), origin),
    reviewXliff: () => reviewXliff(report, sentenceAddress, origin),
    dcat: async () => {
      const files = await Promise.all(
        datasetFiles.map(async (key) => ({ key, content: await downloads[contentNames[key]]() })),
      );
      const words = (key: 'data.datasetName' | 'data.datasetDescription'): Localized => ({
        zh: translator('zh', year)(key),
        en: translator('en', year)(key),
      });
      return print(
        dcatDataset(provenance('figures'), files, {
          name: words('data.datasetName'),
          description: words('data.datasetDescription'),
          page: absoluteUrl(`/en/${report.year}/data/`),
          addressOf: addresses.data,
          versions: getVersions(year).map(({ version }) => version),
        }),
      );
    },
  };
  return downloads;
}

/** Returns how a place in a year's report is named. */
export function placeIn(year: number): NamePlace {
  return (locale, chapter, sentence) => translator(locale, year)('figure.placeValue', { chapter, sentence });
}

/** Returns what a column of a year's table is called and what it holds, in both languages. */
export function textOfColumn(column: FigureColumnName, year: number): ColumnText {
  const textIn = (key: `data.column.${FigureColumnName}` | `data.column.${FigureColumnName}.note`): Localized => ({
    zh: translator('zh', year)(key),
    en: translator('en', year)(key),
  });
  return { title: textIn(`data.column.${column}`), note: textIn(`data.column.${column}.note`) };
}

function print(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
