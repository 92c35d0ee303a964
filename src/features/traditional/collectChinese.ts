import type { Files } from '../../reading/files.ts';

/** Files that no page shows: what is typed, what is compared, and how lines break. */
const unseen = /(?:search-synonyms|other-words|line-words|traditional|permanent-ids)\.yaml$/;

/** Returns every stretch of Chinese characters that a site's content has, once; markup within a word does not part it. */
export function collectChinese(files: Files): string[] {
  const texts = ['content', 'seeds']
    .flatMap((folder) => listFiles(files, folder))
    .map((path) => files.text(path).replace(/<[^>]*>/g, ''));
  return [...new Set(texts.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []))];
}

function listFiles(files: Files, folder: string): string[] {
  return files.list(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (!name.includes('.')) return listFiles(files, path);
    return /\.(?:yaml|mdx|json)$/.test(name) && !unseen.test(name) ? [path] : [];
  });
}
