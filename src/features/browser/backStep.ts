/**
 * The step of the history that stands for what lies over the page: Back closes that, as it does everywhere on a phone, and
 * whatever else closes it goes back too, so that no step is left over. There is one: what opens next takes it over.
 */
let closeHeld: (() => void) | undefined;
let leaving: Promise<void> | undefined;

addEventListener('popstate', () => {
  const close = closeHeld;
  closeHeld = undefined;
  close?.();
  // Only after the browser has gone back: before, it would go to the place that the address names.
  setTimeout(() => {
    if (!closeHeld) history.scrollRestoration = 'auto';
  });
});

/** Gives the step to what was just opened; `close` is called when the reader goes back, or opens something else. */
export async function takeStep(close: () => void): Promise<void> {
  if (leaving) await leaving;
  const closeFormer = closeHeld;
  closeHeld = close;
  if (closeFormer) {
    closeFormer();
    return;
  }
  // The page below stays where it is, though its letters may have grown meanwhile.
  history.scrollRestoration = 'manual';
  history.pushState(history.state, '');
}

/** Goes back, unless something else has taken the step from `close`, or it was left already. */
export function leaveStep(close: () => void): void {
  if (closeHeld !== close || leaving) return;
  leaving = new Promise((resolve) => {
    addEventListener(
      'popstate',
      () => {
        leaving = undefined;
        resolve();
      },
      { once: true },
    );
  });
  history.back();
}

/** Goes on to `address` in place of the step, so that Back leads from there to the page itself. */
export function replaceStep(address: string): void {
  const isHeld = closeHeld !== undefined;
  closeHeld = undefined;
  history.scrollRestoration = 'auto';
  if (isHeld) location.replace(address);
  else location.assign(address);
}
