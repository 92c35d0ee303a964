import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import compatibility, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data';
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import ts from 'typescript';
import { oldestBrowsers } from '../../src/reading/environment/oldestBrowsers.ts';

/** The oldest browsers by the names of MDN's data, which tells those of phones apart. */
const floor = {
  chrome: oldestBrowsers.chrome,
  chrome_android: oldestBrowsers.chrome,
  safari: oldestBrowsers.safari,
  safari_ios: oldestBrowsers.safari,
  firefox: oldestBrowsers.firefox,
} as const;

/** A feature by its place in MDN's data: "css.properties.text-wrap". */
export type Feature = string;

/** Returns the features that a style sheet uses and one of the oldest browsers lacks; what `@supports` guards is passed over. */
export function findUnsupportedInCss(css: string): Feature[] {
  const found = new Set<Feature>();
  const use = (feature: Feature, isPrefixed?: (prefix: string) => boolean): void => {
    const statement = statementOf(feature);
    if (statement && !isSupported(statement, isPrefixed)) found.add(feature);
  };
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    if (isGuarded(rule)) return;
    use(`css.at-rules.${rule.name}`);
    if (rule.name !== 'media') return;
    for (const [, name = ''] of rule.params.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g))
      use(`css.at-rules.media.${name}`);
    if (/[<>]|\(\s*[a-z-]+\s*=/.test(rule.params)) use('css.at-rules.media.range_syntax');
  });
  root.walkRules((rule) => {
    if (isGuarded(rule)) return;
    for (const [, name = ''] of rule.selector.matchAll(/::?([a-z-]+)/g)) use(`css.selectors.${name}`);
    if (rule.parent?.type === 'rule') use('css.selectors.nesting');
  });
  root.walkDecls((declaration) => {
    if (isGuarded(declaration)) return;
    for (const feature of featuresOf(declaration)) {
      use(feature, (prefix) => hasPrefixedTwin(declaration, prefix));
    }
  });
  return [...found].sort();
}

function featuresOf({ prop, value, parent }: Declaration): Feature[] {
  if (prop.startsWith('--')) return [];
  const isDescriptor = parent?.type === 'atrule' && (parent as AtRule).name === 'font-face';
  const property = isDescriptor ? `css.at-rules.font-face.${prop}` : `css.properties.${prop}`;
  const plain = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+/g, ' ');
  const words = [...plain.matchAll(/(?<![\w#.-])-?[a-z][\w-]*/gi)].map(([word]) => word);
  const functions = [...plain.matchAll(/([a-z][\w-]*)\(/gi)].map(([, name = '']) => name);
  const units = [...plain.matchAll(/\d([a-z]+)\b/gi)].map(([, unit = '']) => unit);
  return [
    property,
    ...words.map((word) => `${property}.${word}`),
    ...functions.flatMap((name) => [`css.types.${name}`, `css.types.color.${name}`]),
    ...units.map((unit) =>
      /^[dls]v/.test(unit) ? 'css.types.length.viewport_percentage_units_dynamic' : `css.types.length.${unit}`,
    ),
    ...(prop === 'content' && plain.includes('/') ? ['css.properties.content.alt_text'] : []),
    // The shorthand with anything beside the line is what Safari learned last.
    ...(prop === 'text-decoration' && /\S\s+\S/.test(value.trim()) ? [`${property}.includes_color-and-style`] : []),
  ];
}

function isGuarded(node: AtRule | Rule | Declaration): boolean {
  for (let outer = node.parent; outer; outer = outer.parent as typeof outer) {
    if (outer.type === 'atrule' && (outer as unknown as AtRule).name === 'supports') return true;
  }
  return false;
}

function hasPrefixedTwin({ prop, parent }: Declaration, prefix: string): boolean {
  return parent?.some((node) => node.type === 'decl' && node.prop === `${prefix}${prop}`) ?? false;
}

/** Syntax that is no name and no regular expression, by its place in MDN's data. */
const syntax: Partial<Record<ts.SyntaxKind, Feature>> = {
  [ts.SyntaxKind.ClassStaticBlockDeclaration]: 'javascript.classes.static.initialization_blocks',
  [ts.SyntaxKind.ImportAttributes]: 'javascript.statements.import.import_attributes',
};

/** Every method, property and global of the language and of browsers by its name alone, as a script does not say of what it is. */
const members = new Map<string, Feature[]>();
const globals = new Map<string, Feature>();
for (const [place, owners] of [
  ['javascript.builtins', compatibility.javascript['builtins']],
  ['webassembly.api', compatibility.webassembly['api']],
  ['api', compatibility.api],
] as const) {
  for (const [owner, known] of Object.entries(owners ?? {})) {
    globals.set(owner, `${place}.${owner}`);
    for (const name of Object.keys(known)) {
      const plainName = name.replace(/_static$/, '');
      if (name !== '__compat') members.set(plainName, [...(members.get(plainName) ?? []), `${place}.${owner}.${name}`]);
    }
  }
}

/**
 * Returns the features that a script uses and one of the oldest browsers lacks. A method is known by its name, so one that is
 * new of one kind of object and old of another is passed over, unless the script names the object: `Object.groupBy`.
 */
export function findUnsupportedInScript(script: string): Feature[] {
  const found = new Set<Feature>();
  const use = (feature: Feature): void => {
    const statement = statementOf(feature);
    if (statement && !isSupported(statement)) found.add(feature);
  };
  const visit = (node: ts.Node, parent: ts.Node): void => {
    const feature = syntax[node.kind];
    if (feature !== undefined) use(feature);
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.name.text;
      const owner = ts.isIdentifier(node.expression) ? node.expression.text : '';
      // What is only read may be a property of anything, with a name as common as kind or unit.
      const isCalled = ts.isCallExpression(parent) && parent.expression === node;
      const all = members.get(name) ?? [];
      const own = all.filter((candidate) => new RegExp(`\\.${owner}\\.${name}(?:_static)?$`).test(candidate));
      const statements = (own.length > 0 ? own : isCalled ? all : []).flatMap((candidate) => {
        const statement = statementOf(candidate);
        return statement ? [{ candidate, statement }] : [];
      });
      const [first] = statements;
      if (first && statements.every(({ statement }) => !isSupported(statement))) found.add(first.candidate);
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text;
      use(globals.get(name) ?? `api.Window.${name}`);
      const [pattern, flags] = node.arguments ?? [];
      if (name === 'RegExp' && pattern && ts.isStringLiteralLike(pattern)) {
        for (const part of featuresOfPattern(pattern.text, flags && ts.isStringLiteralLike(flags) ? flags.text : ''))
          use(part);
      }
    }
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      for (const part of featuresOfPattern(pattern, flags)) use(part);
    }
    ts.forEachChild(node, (child) => {
      visit(child, node);
    });
  };
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  visit(source, source);
  return [...found].sort();
}

function featuresOfPattern(source: string, flags: string): Feature[] {
  const place = 'javascript.regular_expressions';
  const found: Feature[] = flags.includes('v') ? ['javascript.builtins.RegExp.unicodeSets'] : [];
  if (flags.includes('d')) found.push('javascript.builtins.RegExp.hasIndices');
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  visitRegExpAST(pattern, {
    onAssertionEnter: ({ kind }) => found.push(`${place}.${kind}_assertion`),
    onModifiersEnter: () => found.push(`${place}.modifier`),
    onCapturingGroupEnter: ({ name }) => name !== null && found.push(`${place}.named_capturing_group`),
    onCharacterSetEnter: ({ kind }) => kind === 'property' && found.push(`${place}.unicode_character_class_escape`),
  });
  return found;
}

/** Returns what MDN's data say of a feature; undefined where it is in none of them. */
function statementOf(feature: Feature): CompatStatement | undefined {
  let place: Identifier | undefined = compatibility as unknown as Identifier;
  for (const name of feature.split('.')) {
    place = place !== undefined && Object.hasOwn(place, name) ? place[name] : undefined;
  }
  return place?.__compat;
}

function isSupported({ support }: CompatStatement, isPrefixed: (prefix: string) => boolean = () => false): boolean {
  return Object.entries(floor).every(([browser, oldest]) => {
    const known = support[browser as keyof typeof floor] ?? [];
    const statements = Array.isArray(known) ? known : [known];
    return (
      // What the data do not tell is not held against a feature.
      statements.length === 0 ||
      statements.some(({ version_added, version_removed, flags, prefix, partial_implementation, alternative_name }) => {
        const isThere = typeof version_added === 'string' && compareVersions(version_added, oldest) <= 0;
        const isGone = typeof version_removed === 'string' && compareVersions(version_removed, oldest) <= 0;
        const isPlain = flags === undefined && partial_implementation !== true && alternative_name === undefined;
        return isThere && !isGone && isPlain && (prefix === undefined || isPrefixed(prefix));
      })
    );
  });
}

function compareVersions(a: string, b: string): number {
  if (a === 'preview') return 1;
  return a.replace('≤', '').localeCompare(b, 'en', { numeric: true });
}
