import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Transformer } from 'unified';
import { ContentError } from '../problem.ts';
import type { Block } from './chapter.ts';
import { readBlocks } from './readBlocks.ts';

/** The component that shows each kind of block. */
const componentNames: Record<Block['kind'], string> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  caption: 'Caption',
  lost: 'Lost',
  chart: 'Chart',
};

const chapterPath = /content\/(\d{4})\/chapters\/(zh|en)\/([\w-]+)\.mdx$/;

/**
 * Turns a chapter's Markdown into one component a block, each told its year, language, chapter and sentences.
 * The words themselves come from the report, so that every page shows a sentence in the same way.
 */
export function remarkChapterBlocks(): Transformer<Root> {
  return (tree, file) => {
    const [path, year, locale, chapter] = chapterPath.exec(file.path.replaceAll('\\', '/')) ?? [];
    if (path === undefined || year === undefined || locale === undefined || chapter === undefined) return;
    const body: Root = { type: 'root', children: tree.children.filter(({ type }) => type !== 'yaml') };
    const { blocks, problems } = readBlocks(body, path);
    if (problems.length > 0) throw new ContentError(problems);
    tree.children = blocks.map((block) => blockElement(block, { year, locale, chapter }));
  };
}

function blockElement(block: Block, place: { year: string; locale: string; chapter: string }): MdxJsxFlowElement {
  const attributes: Record<string, string> = { ...place };
  if (block.kind === 'lost') attributes['remark'] = block.remark;
  if (block.kind === 'chart') attributes['id'] = block.chart;
  const [first] = block.sentences;
  if (first) {
    attributes['first'] = String(first.n);
    attributes['last'] = String(first.n + block.sentences.length - 1);
  }
  return {
    type: 'mdxJsxFlowElement',
    name: componentNames[block.kind],
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
  };
}
