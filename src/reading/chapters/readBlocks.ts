import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Problem } from '../problem.ts';
import type { Block, Mention, Sentence } from './chapter.ts';

/** Collects the sentences of one chapter and counts them through. */
class Reader {
  private readonly file: string;
  readonly problems: Problem[] = [];
  private count = 0;

  constructor(file: string) {
    this.file = file;
  }

  refuse(line: number, found: string, expected: string, remedy: string): void {
    this.problems.push({ file: this.file, line, found, expected, remedy });
  }

  /** Returns the sentences of a paragraph or heading, one a line. */
  sentences(children: readonly PhrasingContent[], firstLine: number): Sentence[] {
    const lines: { text: string; mentions: Mention[] }[] = [{ text: '', mentions: [] }];
    for (const child of children) {
      const line = firstLine + lines.length - 1;
      const current = lines[lines.length - 1];
      if (current === undefined) throw new Error('a paragraph has at least one line');
      if (child.type === 'text') {
        const [first = '', ...rest] = child.value.split('\n');
        current.text += first;
        for (const text of rest) lines.push({ text, mentions: [] });
      } else if (child.type === 'mdxJsxTextElement' && child.name === 'Figure') {
        const text = this.figureWords(child, line);
        current.mentions.push({
          figure: attribute(child, 'id') ?? '',
          start: current.text.length,
          end: current.text.length + text.length,
          text,
        });
        current.text += text;
      } else {
        this.refuse(
          line,
          describeNode(child),
          'words and <Figure id="…">words</Figure> only',
          'Take the markup out of the sentence.',
        );
      }
    }
    return lines.map(({ text, mentions }, index) => {
      this.count += 1;
      return { n: this.count, text: text.trim(), mentions: shiftMentions(mentions, text), line: firstLine + index };
    });
  }

  private figureWords(element: MdxJsxTextElement, line: number): string {
    const id = attribute(element, 'id');
    if (id === undefined || element.attributes.length !== 1) {
      this.refuse(
        line,
        '<Figure> with other attributes than id="…"',
        '<Figure id="…">words</Figure>',
        'Give the figure’s id and nothing else.',
      );
    }
    const [only] = element.children;
    if (
      element.children.length !== 1 ||
      only?.type !== 'text' ||
      only.value.trim() === '' ||
      only.value.includes('\n')
    ) {
      this.refuse(
        line,
        `<Figure id="${id ?? ''}"> that holds no words, markup or a line break`,
        'the number as printed, on one line',
        'Put just the number, its unit and its bound between the tags.',
      );
      return '';
    }
    return only.value;
  }
}

/** Leading spaces are trimmed from a sentence, so its mentions move with it. */
function shiftMentions(mentions: readonly Mention[], text: string): Mention[] {
  const trimmed = text.length - text.trimStart().length;
  return mentions.map((mention) => ({ ...mention, start: mention.start - trimmed, end: mention.end - trimmed }));
}

function attribute(element: MdxJsxTextElement | MdxJsxFlowElement, name: string): string | undefined {
  const found = element.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

function describeNode(node: RootContent | PhrasingContent): string {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return `<${node.name ?? ''}>`;
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return `{${node.value}}`;
  return node.type;
}

/** Returns a chapter's blocks from its syntax tree, and what in the tree has no place in a chapter. */
export function readBlocks(tree: Root, file: string): { blocks: Block[]; problems: Problem[] } {
  const reader = new Reader(file);
  const blocks: Block[] = [];
  for (const node of tree.children) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'paragraph') {
      blocks.push({ kind: 'paragraph', sentences: reader.sentences(node.children, line), line });
    } else if (node.type === 'heading' && node.depth === 2) {
      blocks.push({ kind: 'heading', sentences: reader.sentences(node.children, line), line });
    } else if (node.type === 'mdxJsxFlowElement' && node.name === 'Caption') {
      const [paragraph] = node.children as Paragraph[];
      if (node.children.length === 1 && paragraph?.type === 'paragraph') {
        blocks.push({
          kind: 'caption',
          sentences: reader.sentences(paragraph.children, paragraph.position?.start.line ?? line),
          line,
        });
      } else {
        reader.refuse(
          line,
          '<Caption> without exactly one paragraph',
          '<Caption>, an empty line, the caption, an empty line, </Caption>',
          'Put the caption on a line of its own between empty lines.',
        );
      }
    } else if (node.type === 'mdxJsxFlowElement' && (node.name === 'Lost' || node.name === 'Chart')) {
      const id = attribute(node, 'id');
      if (id === undefined) {
        reader.refuse(
          line,
          `<${node.name}> without an id`,
          `<${node.name} id="…" />`,
          'Name the remark or the chart that stands here.',
        );
      } else {
        blocks.push(
          node.name === 'Lost'
            ? { kind: 'lost', remark: id, sentences: [], line }
            : { kind: 'chart', chart: id, sentences: [], line },
        );
      }
    } else {
      reader.refuse(
        line,
        describeNode(node),
        'paragraphs, ## headings, <Caption>, <Lost id="…" /> and <Chart id="…" />',
        'Write it as one of these; a sentence that starts like a list or a quotation mark of Markdown needs other first words.',
      );
    }
  }
  return { blocks, problems: reader.problems };
}
