import { describe, expect, test } from 'vitest';
import { projectsCsv } from '../../../src/publish/downloads/projectsCsv.ts';
import { projectsJson } from '../../../src/publish/downloads/projectsJson.ts';
import { describeProvenance, printProvenance } from '../../../src/publish/downloads/provenance.ts';
import { filesOnDisk } from '../../../src/reading/files.ts';
import { loadReport } from '../../../src/report/loadReport.ts';
import { readProjects } from '../../../src/report/projects/readProjects.ts';
import { readEdition } from '../../../src/report/versions/readEdition.ts';
import { parseCsv } from '../../support/parseCsv.ts';

const report = loadReport(process.cwd());
const edition = readEdition(filesOnDisk(process.cwd()), report.year);
const projects = readProjects(filesOnDisk(process.cwd()), report);
const provenance = describeProvenance(report, edition, 'projects.schema.json');
const json = projectsJson(report, projects, provenance, ({ id }) => ({ zh: `zh/#${id}`, en: `en/#${id}` }));

describe('the directory as data', () => {
  test('projects.json names every entry with the sentence that it stands in', () => {
    expect(json.projects).toHaveLength(projects.length);
    for (const { id, chapter, sentence, text } of json.projects) {
      const pair = report.chapters.find((candidate) => candidate.id === chapter)?.sentences[sentence - 1];
      expect(text, id).toEqual(pair?.text);
    }
  });

  test('projects.csv has the same entries, cell by cell', () => {
    const printed = printProvenance(report, edition);
    const csv = projectsCsv(json.projects, printed);
    const [head = [], ...rows] = parseCsv(csv);
    const read = rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])));
    expect(read).toEqual(
      json.projects.map((project) => ({
        id: project.id,
        name_zh: project.name.zh,
        name_en: project.name.en,
        kind: project.kind,
        sector: project.sector,
        stages: project.stages.join(' '),
        words_zh: project.words?.zh ?? '',
        words_en: project.words?.en ?? '',
        chapter: project.chapter,
        area: project.area === null ? '' : String(project.area),
        sentence: String(project.sentence),
        text_zh: project.text.zh,
        text_en: project.text.en,
        figure: project.figure ?? '',
        named_in: project.namedIn.join(' '),
        url_zh: project.url.zh,
        url_en: project.url.en,
        provenance: printed,
      })),
    );
  });
});
