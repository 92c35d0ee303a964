import { locales, type Localized } from '../../locales.ts';
import { findNumbers } from '../../quantities/index.ts';
import type { Files } from '../../reading/files.ts';
import { ContentError, type Problem } from '../../reading/problem.ts';
import { readYaml } from '../../reading/readYaml.ts';
import { doorIds, doorSchema, type DoorData, type DoorId, type DoorSectionData } from '../../reading/schemas/door.ts';
import type { Project } from '../projects/project.ts';
import type { Figure, Report } from '../report.ts';
import type { Door, DoorSection, Question } from './door.ts';

/** Reads the doors and finds everything that their ids name; throws a ContentError that lists every fault. */
export function readDoors(files: Files, report: Report, projects: readonly Project[]): Door[] {
  const problems: Problem[] = [];
  const doors = doorIds.flatMap((id) => {
    const file = `content/${String(report.year)}/doors/${id}.yaml`;
    const reading = readYaml(files, file, doorSchema);
    if (!reading.ok) {
      problems.push(...reading.problems);
      return [];
    }
    const { data, lineOf } = reading;
    const refuse: Refuse = (path, found, expected, remedy) => {
      problems.push({ file, line: lineOf(path), found, expected, remedy });
    };
    return [resolveDoor(id, data, report, projects, refuse)];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return doors;
}

/** Notes a fault at a path into the file. */
type Refuse = (path: readonly PropertyKey[], found: string, expected: string, remedy: string) => void;

function resolveDoor(id: DoorId, data: DoorData, report: Report, projects: readonly Project[], refuse: Refuse): Door {
  refuseNumbers(data.title, ['title'], refuse);
  refuseNumbers(data.lead, ['lead'], refuse);
  const sections = data.sections.map((section, index) => {
    const path = ['sections', index];
    if (data.sections.findIndex((other) => other.id === section.id) !== index) {
      refuse([...path, 'id'], `a second ${section.id}`, 'ids that occur once on a door', 'Rename one of them.');
    }
    return resolveSection(section, path, report, projects, refuse);
  });
  return { id, title: data.title, lead: data.lead, sections };
}

function resolveSection(
  section: DoorSectionData,
  path: readonly PropertyKey[],
  report: Report,
  projects: readonly Project[],
  refuse: Refuse,
): DoorSection {
  const { id, heading, note, hint } = section;
  refuseNumbers(heading, [...path, 'heading'], refuse);
  if (note) refuseNumbers(note, [...path, 'note'], refuse);
  if (hint) refuseNumbers(hint, [...path, 'hint'], refuse);
  section.pages?.forEach(({ label }, index) => {
    refuseNumbers(label, [...path, 'pages', index, 'label'], refuse);
  });

  /** Returns what the ids of a field name, and refuses those that name nothing. */
  const find = <T extends { id: string }>(
    field: 'figures' | 'projects' | 'terms' | 'remarks',
    known: readonly T[],
    where: string,
  ): T[] =>
    (section[field] ?? []).flatMap((wanted, index) => {
      const found = known.find((candidate) => candidate.id === wanted);
      if (!found) {
        refuse([...path, field, index], wanted, `an id of ${where}`, 'Correct the id, or take it out.');
        return [];
      }
      return [found];
    });

  const sentences = (section.sentences ?? []).flatMap(({ chapter, n }, index) => {
    const pair = report.chapters.find((candidate) => candidate.id === chapter)?.sentences[n - 1];
    if (!pair) {
      refuse(
        [...path, 'sentences', index],
        `${chapter}/s${String(n)}`,
        'a sentence that exists',
        'Correct the chapter or the number; the small numbers on the chapter’s page are these.',
      );
    }
    return pair ? [pair] : [];
  });
  const year = String(report.year);
  const figures = [
    ...find('figures', report.figures, `content/${year}/figures`),
    ...report.figures.filter(({ kind }) => kind === section.allFigures?.kind),
  ];
  const chosen = section.allProjects ? chooseProjects(projects, section.allProjects) : [];
  const unknown = section.allProjects ? findUnknown(section.allProjects, report.site) : [];
  for (const { field, name, known } of unknown) {
    refuse(
      [...path, 'allProjects', ...field],
      name,
      `one of ${Object.keys(known).join(', ')}`,
      'Correct the choice, or name it in content/site.yaml.',
    );
  }
  if (section.allProjects && unknown.length === 0 && chosen.length === 0) {
    refuse([...path, 'allProjects'], 'a choice that holds no entry', 'at least one', 'Widen the choice.');
  }
  return {
    id,
    heading,
    note,
    hint,
    question: resolveQuestion(section, path, figures, refuse),
    figures,
    sentences,
    projects: [...find('projects', projects, `content/${year}/projects.yaml`), ...chosen],
    terms: find('terms', report.terms, 'content/terms.yaml'),
    remarks: find('remarks', report.remarks, `content/${year}/remarks.yaml`),
    unsaid: readUnsaid(section, path, report, refuse),
    pages: section.pages ?? [],
  };
}

function resolveQuestion(
  { question }: DoorSectionData,
  path: readonly PropertyKey[],
  figures: readonly Figure[],
  refuse: Refuse,
): Question | undefined {
  if (!question) return undefined;
  const { topic, what } = question;
  refuseNumbers(topic, [...path, 'question', 'topic'], refuse);
  if (what) refuseNumbers(what, [...path, 'question', 'what'], refuse);
  const figure = figures.find(({ id }) => id === question.figure);
  if (!figure) {
    refuse(
      [...path, 'question', 'figure'],
      question.figure,
      'a figure of the section',
      'Name one of its figures, or add it to them.',
    );
    return undefined;
  }
  return { topic, figure, what };
}

/** Tells whether a sentence has words; English ones whole, in the singular or the plural: “by appointment” has appointments, “sewage” no wages. */
function speaksOf(sentence: string, words: string): boolean {
  const [text = '', sought = ''] = [sentence, words].map((one) =>
    /\p{Script=Han}/u.test(one) ? one : ` ${singularWords(one).join(' ')} `,
  );
  return text.includes(sought);
}

function singularWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
  return words.map((word) => word.replace(/([^s])s$/, '$1'));
}

/** Returns what the text is said not to speak of, and refuses what it does speak of. */
function readUnsaid(
  { unsaid = [] }: DoorSectionData,
  path: readonly PropertyKey[],
  report: Report,
  refuse: Refuse,
): readonly Localized[] {
  unsaid.forEach((words, index) => {
    for (const locale of locales) {
      const sentence = report.chapters
        .flatMap(({ sentences }) => sentences)
        .find(({ text }) => speaksOf(text[locale], words[locale]));
      if (!sentence) continue;
      refuse(
        [...path, 'unsaid', index, locale],
        `“${words[locale]}”, which ${sentence.chapter}/s${String(sentence.n)} has`,
        'words that no sentence has',
        'Name the sentence in the section, and take the words out.',
      );
    }
  });
  return unsaid;
}

/** Returns the sector and the kinds of a choice that the site does not have. */
function findUnknown(
  { sector, kinds = [] }: NonNullable<DoorSectionData['allProjects']>,
  { projectKinds, projectSectors }: Report['site'],
) {
  return [
    ...(sector === undefined ? [] : [{ field: ['sector'], name: sector, known: projectSectors }]),
    ...kinds.map((name, index) => ({ field: ['kinds', index], name, known: projectKinds })),
  ].filter(({ name, known }) => !Object.hasOwn(known, name));
}

function chooseProjects(
  projects: readonly Project[],
  { stages, sector, kinds }: NonNullable<DoorSectionData['allProjects']>,
): Project[] {
  return projects.filter(
    (project) =>
      (stages === undefined || project.stages.some((stage) => stages.includes(stage))) &&
      (sector === undefined || project.sector === sector) &&
      (kinds === undefined || kinds.includes(project.kind)),
  );
}

/** Our own words on a door have no numbers: the figures themselves say them. */
function refuseNumbers(text: Localized, path: readonly PropertyKey[], refuse: Refuse): void {
  for (const locale of locales) {
    for (const { text: words } of findNumbers(text[locale], locale)) {
      // A 一 by itself is no more than an article.
      if (words === '一') continue;
      refuse(
        [...path, locale],
        `“${words}”`,
        'no number, in digits or words',
        'Name the figure, and leave the number out.',
      );
    }
  }
}
