import { getEdition } from '../editions/getEdition.ts';
import { siteAddresses } from '../i18n/addresses.ts';
import type { ChapterId } from '../schemas/chapter.ts';
import { absoluteUrl } from '../i18n/paths.ts';
import { translator } from '../i18n/translate.ts';
import type { Localized } from '../locales.ts';
import { reviewXliff } from '../publish/translation/reviewXliff.ts';
import type { FileOrigin } from '../publish/translation/segments.ts';
import { termBase } from '../publish/translation/termBase.ts';
import { translationMemory } from '../publish/translation/translationMemory.ts';
import { getReport } from '../report/getReport.ts';
import { workOf } from '../citations/work.ts';
import { chartNamed } from '../charts/getCharts.ts';
import { chartCsv } from './chartCsv.ts';
import { citationsBib } from './citationsBib.ts';
import type { ContractName } from './contracts.ts';
import { csvwMetadata, type ColumnText } from './csvwMetadata.ts';
import { dataPackage } from './dataPackage.ts';
import type { FigureColumnName } from './figureColumns.ts';
import { figureRows, figuresCsv } from './figuresCsv.ts';
import { figuresJson } from './figuresJson.ts';
import { figuresXlsx } from './figuresXlsx.ts';
import { describeProvenance, printProvenance, type Provenance } from './provenance.ts';
import { sentenceId, sentencesJson } from './sentencesJson.ts';
import { termsJson } from './termsJson.ts';

/** The data files of the site as the pages send them, each made when it is asked for. */
export interface Downloads {
  provenance(schema: ContractName): Provenance;
  figuresJson(): string;
  sentencesJson(): string;
  termsJson(): string;
  figuresCsv(): string;
  /** The figures of one chart. */
  chartCsv(chart: string): string;
  figuresXlsx(): Promise<Uint8Array<ArrayBuffer>>;
  csvwMetadata(): string;
  dataPackage(): string;
  citationsBib(): string;
  translationMemory(): string;
  termBase(): string;
  reviewXliff(): string;
}

/** The program that made a file, as formats with a place for it want it. */
const toolName = 'laoshan';

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
    tool: toolName,
    version: edition.version,
    issued: edition.issued,
    title: report.origin.title,
    line,
  };
  const sentenceAddress = (chapter: ChapterId, n: number): string => addresses.sentence(chapter, n).en;
  const downloads: Downloads = {
    provenance,
    figuresJson: () => print(figures),
    sentencesJson: () => print(sentencesJson(report, provenance('sentences'), addresses.sentence)),
    termsJson: () => print(termsJson(report, provenance('terms'))),
    figuresCsv: () => figuresCsv(figures, line),
    chartCsv: (id) => {
      const published = new Map(figures.figures.map((figure) => [figure.id, figure]));
      const publish = (figure: string) => {
        const found = published.get(figure);
        if (!found) throw new Error(`no figure has the id "${figure}"`);
        return found;
      };
      return chartCsv(chartNamed(year, id), report, publish, line);
    },
    figuresXlsx: () => figuresXlsx(figureRows(figures, line), titleOfColumn, provenance('figures')),
    csvwMetadata: () => print(csvwMetadata(provenance('figures'), textOf)),
    dataPackage: () => {
      const files = (['figures', 'sentences', 'terms'] as const).map((name) => ({
        name: `${name}-json`,
        path: `${name}.json`,
        mediatype: 'application/json',
        text: downloads[`${name}Json`](),
      }));
      const homepage = absoluteUrl(`/en/${report.year}/data/`);
      return print(dataPackage(provenance('figures'), downloads.figuresCsv(), files, homepage, textOf));
    },
    citationsBib: () =>
      citationsBib(
        workOf(report, edition),
        report.figures,
        { report: absoluteUrl(`/zh/${report.year}/overview/`), figure: (id) => addresses.figure(id).zh },
        line,
      ),
    translationMemory: () => translationMemory(report, sentenceId, sentenceAddress, origin),
    termBase: () => termBase(report, (basis) => translator('en')(`terms.basisMeaning.${basis}`), origin),
    reviewXliff: () => reviewXliff(report, sentenceAddress, origin),
  };
  return downloads;
}

/** Returns what a column of the table of figures is called, in both languages. */
function titleOfColumn(column: FigureColumnName): Localized {
  const key = `data.column.${column}` as const;
  return { zh: translator('zh')(key), en: translator('en')(key) };
}

/** Returns what a column of a year's table is called and what it holds, in both languages. */
export function textOfColumn(column: FigureColumnName, year: number): ColumnText {
  const key = `data.column.${column}.note` as const;
  return { title: titleOfColumn(column), note: { zh: translator('zh', year)(key), en: translator('en', year)(key) } };
}

function print(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
