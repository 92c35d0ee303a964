import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYamlText } from 'yaml';
import type { Locale } from '../../locales.ts';
import type { Files } from '../files.ts';
import type { Problem } from '../problem.ts';
import { rememberLast } from '../rememberLast.ts';
import { chapterSchema, type ChapterId } from '../schemas/chapter.ts';
import type { Chapter } from './chapter.ts';
import { readBlocks } from './readBlocks.ts';

const parser = unified().use(remarkParse).use(remarkMdx);
const frontmatterPattern = /^---\n([\s\S]*?)\n---\n/;

/** Returns the path of a chapter's file. */
export function chapterFile(year: number, locale: Locale, id: ChapterId): string {
  return `content/${year}/chapters/${locale}/${id}.mdx`;
}

/** Reads a chapter file into sentences, figures' mentions and blocks; problems are added to `problems` and give `undefined`. */
export function parseChapter(
  files: Files,
  year: number,
  locale: Locale,
  id: ChapterId,
  problems: Problem[],
): Chapter | undefined {
  const file = chapterFile(year, locale, id);
  if (!files.has(file)) {
    problems.push({
      file,
      found: 'no such file',
      expected: 'a chapter in each language',
      remedy: 'Restore the file, or add the chapter in this language.',
    });
    return undefined;
  }
  const { parts, problems: faults } = readChapterText(file, files.text(file));
  problems.push(...faults);
  return parts && { id, locale, file, ...parts };
}

/** What a chapter's file says, apart from where it stands. */
type ChapterParts = Omit<Chapter, 'id' | 'locale' | 'file'>;

const readChapterText = rememberLast((file, text): { parts: ChapterParts | undefined; problems: Problem[] } => {
  const frontmatter = frontmatterPattern.exec(text);
  if (!frontmatter) {
    const firstLine = (text.split('\n', 1)[0] ?? '').trim();
    const problem = {
      file,
      line: 1,
      found: firstLine === '' ? 'an empty line' : firstLine,
      expected: 'a head between two lines of ---',
      remedy: 'Begin the file with its head: title, short, survival, summary.',
    };
    return { parts: undefined, problems: [problem] };
  }
  const problems: Problem[] = [];
  const headText = frontmatter[1] ?? '';
  const head = readHead(headText, file, problems);
  // The head is blanked out rather than cut off, so that line numbers stay those of the file.
  const body = text.slice(0, frontmatter[0].length).replace(/[^\n]/g, '') + text.slice(frontmatter[0].length);
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    problems.push({
      file,
      line,
      found: reason ?? String(error),
      expected: 'well-formed MDX',
      remedy: 'Close every tag on the line where it opens, and write no bare < or {.',
    });
    return { parts: undefined, problems };
  }
  const { blocks, problems: faults } = readBlocks(tree, file);
  problems.push(...faults);
  if (head === undefined || faults.length > 0) return { parts: undefined, problems };
  const sentences = blocks.flatMap((block) => block.sentences);
  return { parts: { head, headLines: findHeadLines(headText), blocks, sentences }, problems };
});

function findHeadLines(yaml: string): Record<string, number> {
  return Object.fromEntries(yaml.split('\n').map((line, index) => [line.split(':', 1)[0] ?? '', index + 2]));
}

function readHead(yaml: string, file: string, problems: Problem[]) {
  let data: unknown;
  try {
    data = parseYamlText(yaml);
  } catch (error) {
    const line = ((error as { linePos?: { line: number }[] }).linePos?.[0]?.line ?? 1) + 1;
    problems.push({
      file,
      line,
      found: String(error).split('\n')[0] ?? '',
      expected: 'well-formed YAML between the lines of ---',
      remedy: 'Mend the head of the chapter.',
    });
    return undefined;
  }
  const parsed = chapterSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const lines = findHeadLines(yaml);
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? '');
    problems.push({
      file,
      line: lines[field] ?? 2,
      found: field || 'the head of the chapter',
      expected: issue.message,
      remedy: 'Correct the field; src/reading/schemas/chapter.ts explains what each field holds.',
    });
  }
  return undefined;
}
