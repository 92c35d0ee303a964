import { createHash } from 'node:crypto';

/** Returns the sha-256 of a text in UTF-8, in hexadecimal digits. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
