import { pageThemeCss } from '../charts/tokens/themeCss.ts';
import settings from '../interface/styles/settings.css?raw';
import tokens from '../interface/styles/tokens.css?raw';

/** The colors of a theme that the reader chose; who leaves it to the system never loads them. */
export function GET(): Response {
  return new Response(pageThemeCss(tokens, settings), { headers: { 'content-type': 'text/css' } });
}
