/** Returns the name under which this site keeps something: the base path is in it, as other sites of the host use the same store. */
export function ownKey(name: string): string {
  return `${name} ${document.documentElement.dataset['base'] ?? '/'}`;
}

/** Returns the name under which the address of the sentence that was read last is kept. */
export const placeKey = (): string => ownKey('place');
