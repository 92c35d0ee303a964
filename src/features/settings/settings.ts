/** What a reader may choose; the first of each is how the site comes, and is never stored. */
export const settingChoices = {
  /** How large the letters are; the largest come with a page of their own, as public sites in China offer older readers: one column, large targets. */
  text: ['standard', 'large', 'larger', 'largest'],
  /** How far lines and letters stand apart. */
  spacing: ['standard', 'wide'],
  contrast: ['standard', 'high'],
  /** Dark letters on light paper or the other way round; an embedded chart's is fixed by its address, as only the author of the page around it knows. */
  theme: ['auto', 'light', 'dark'],
  /** Whether the lists of terms, projects and results show each entry in the other language too. */
  lists: ['one', 'both'],
  /** What amounts of money are shown in beside the printed form: the other language's units (亿元 or billion yuan), US dollars. */
  money: ['printed', 'other', 'dollars'],
  /** What areas in mu are shown in beside the printed form. */
  land: ['printed', 'hectares'],
  /** The characters of Chinese, by their codes in ISO 15924: Simplified, as printed, or Traditional. */
  script: ['hans', 'hant'],
  /** Whether a single key, the slash, leads to the search: whoever dictates, or strikes it by mistake, switches it off. */
  slash: ['on', 'off'],
} as const;

export type SettingName = keyof typeof settingChoices;

/** The choices that differ from how the site comes. */
export type Settings = { readonly [Name in SettingName]?: (typeof settingChoices)[Name][number] };

/** The name under which a browser keeps them, the same on every site, as the policy names the script that has it; the base path makes it a key. */
export const settingsName = 'reading';

/** The names, in the order of the panel. */
export const settingNames = Object.keys(settingChoices) as readonly SettingName[];

/**
 * Reads the choices from what the browser kept and from the address, which prevails; whatever is not a known choice is passed over.
 * Stands by itself, as its text also runs in the head of every page before anything is drawn.
 */
export function readSettings(
  choices: Readonly<Record<string, readonly string[]>>,
  stored: string | null,
  query: string,
): Record<string, string> {
  let kept: unknown;
  try {
    kept = JSON.parse(stored ?? '');
  } catch {
    kept = undefined;
  }
  const address = new URLSearchParams(query);
  const settings: Record<string, string> = {};
  for (const name of Object.keys(choices)) {
    const allowed = choices[name] ?? [];
    const keptValue: unknown = Object.getOwnPropertyDescriptor(Object(kept), name)?.value;
    const asked = address.get(name);
    const value = asked !== null && allowed.includes(asked) ? asked : keptValue;
    if (typeof value === 'string' && allowed.indexOf(value) > 0) settings[name] = value;
  }
  return settings;
}

/** Returns the address's query with the unit lens in it and nothing else changed, so that a copied address shows the same. */
export function writeLensToQuery(settings: Settings, query: string): string {
  const address = new URLSearchParams(query);
  for (const name of settingNames) {
    const value = name === 'money' || name === 'land' ? settings[name] : undefined;
    if (value === undefined || value === settingChoices[name][0]) address.delete(name);
    else address.set(name, value);
  }
  const written = address.toString();
  return written === '' ? '' : `?${written}`;
}
