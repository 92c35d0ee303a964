/** A browser that a test drives, whatever its engine. */
export interface Engine {
  /** Opens an address in a window of this size and waits for the page to be loaded. */
  open(address: string, size: Size): Promise<void>;
  /** Runs a function in the page; what it is given and what it returns goes as JSON. */
  run<Args extends readonly unknown[], Result>(script: (...args: Args) => Result, ...args: Args): Promise<Result>;
  /** Clicks the first element that the selector finds, as a reader does. */
  click(selector: string): Promise<void>;
  /** Types into the first element that the selector finds. */
  type(selector: string, text: string): Promise<void>;
  /** Returns what is seen in the window, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}
