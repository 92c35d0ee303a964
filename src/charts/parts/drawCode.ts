import qrcode from 'qrcode-generator';
import { markup, type Markup } from '../../words/markup.ts';
import { px } from './svg.ts';

/** Modules of light that a code needs on every side. */
const quiet = 4;

/** Draws an address as a QR code in a light square of `size` px, for the rules `.sheet` and `.code` of a drawing. */
export function drawCode(address: string, size: number, left: number, top: number): Markup {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const unit = size / (count + quiet * 2);
  const cells = Array.from({ length: count * count }, (_, cell) => [Math.floor(cell / count), cell % count] as const)
    .filter(([row, column]) => code.isDark(row, column))
    .map(([row, column]) => `M${String(column)} ${String(row)}h1v1h-1z`)
    .join('');
  return markup`<rect class="sheet" x="${px(left)}" y="${px(top)}" width="${px(size)}" height="${px(size)}"/><path class="code" transform="translate(${px(left + unit * quiet)} ${px(top + unit * quiet)}) scale(${unit.toFixed(4)})" shape-rendering="crispEdges" d="${cells}"/>`;
}

/** Returns an address without its protocol, cut where a line may end: after a slash or a hyphen. */
export function cutAddress(address: string): readonly string[] {
  return address.replace(/^https?:\/\//, '').match(/[^/-]*[/-]|[^/-]+$/g) ?? [];
}
