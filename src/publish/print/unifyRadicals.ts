/** Radicals of simplified and other forms that Unicode's normalization leaves as they are, each before its character. */
const pairs =
  '⺂乛⺃乚⺅亻⺉刂⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺟母⺠民⺡氵⺣灬⺤爫⺦丬⺨犭⺫罒⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺹耂⺺肀⺾艹⺿艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟' +
  // Normalization makes this one the traditional character.
  '⼾户';

const characters = new Map(
  Array.from(pairs.matchAll(/(.)(.)/gu), ([, radical = '', character = '']) => [radical, character]),
);

/** Returns a text with the characters that people write in place of the radicals that look like them: 山 for ⼭ (U+2F2D). */
export function unifyRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, (radical) => characters.get(radical) ?? radical.normalize('NFKC'));
}
