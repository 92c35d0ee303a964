/** A page's text as it is printed, where the reader may have chosen to see it in Traditional characters. */
export interface Printed {
  /** Runs `work` while what is in `root` has its printed characters. */
  readonly during: <T>(root: Element, work: () => T) => T;
  /** Returns what a reader who sees Traditional characters has typed, in printed ones. */
  readonly typed: (text: string) => string;
}

let chosen: Printed | undefined;

/** Says how to come to the printed text; `undefined` when it is shown as it is. */
export function setPrinted(printed: Printed | undefined): void {
  chosen = printed;
}

/** Lets `work` read or change what is in `root` as it is printed; afterwards it is shown as the reader chose. */
export function asPrinted<T>(root: Element, work: () => T): T {
  return chosen ? chosen.during(root, work) : work();
}

/** Returns what was typed in printed characters, if the reader chose others. */
export function typedAsPrinted(text: string): string {
  return chosen ? chosen.typed(text) : text;
}
