import type { Page } from 'playwright-core';

/** What the browser tells a screen reader of an element or a piece of text. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** How deep it stands in what is told; the page itself is 0. */
  readonly depth: number;
}

/** Returns what Chromium tells a screen reader of an open page, in the order in which it is read. */
export async function readAccessibleNodes(page: Page): Promise<AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (id: string, depth: number): AccessibleNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (isTold: boolean): AccessibleNode[] =>
      (node.childIds ?? []).flatMap((child) => walk(child, isTold ? depth + 1 : depth));
    if (node.ignored) return children(false);
    const told = { role: String(node.role?.value ?? ''), name: String(node.name?.value ?? ''), depth };
    return [told, ...children(true)];
  };
  const [root] = nodes;
  return root ? walk(root.nodeId, 0) : [];
}
