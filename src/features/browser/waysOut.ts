import { leaveStep, replaceStep, takeStep } from './backStep.ts';

/** Something that lies over the page, the button that opens and closes it, and how it is shown and hidden. */
interface Panel {
  button: HTMLElement;
  panel: HTMLElement;
  show: (isWanted: boolean) => void;
}

/** Closes a panel that was just opened by Back, by Esc, by a link that is followed and by a tap elsewhere; does nothing for one that was closed. */
export async function offerWaysOut({ button, panel, show }: Panel): Promise<void> {
  const isOpen = (): boolean => panel.hasAttribute('data-open');
  if (!isOpen()) return;
  const whileOpen = new AbortController();
  const { signal } = whileOpen;
  const close = (): void => {
    if (signal.aborted) return;
    whileOpen.abort();
    show(false);
  };
  const leave = (): void => {
    close();
    leaveStep(close);
  };
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element)) return;
      const link = event.target.closest('a');
      if (button.contains(event.target)) {
        // The very click that opened it may still be on its way here.
        if (!isOpen()) leave();
      } else if (link && followsHere(event, link)) {
        event.preventDefault();
        close();
        replaceStep(new URL(link.getAttribute('href') ?? '', location.href).href);
      } else if (link || !panel.contains(event.target)) {
        leave();
      }
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      leave();
      button.focus();
    },
    { signal },
  );
  // Read aloud from here on, wherever in the page it stands.
  panel.tabIndex = -1;
  panel.focus({ preventScroll: true });
  await takeStep(close);
}

/** Whether a click on `link`, of the page or of a drawing in it, leads away in this very window, and nothing else has seen to it. */
function followsHere(event: MouseEvent, link: Element): boolean {
  const isLeftAlone = !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey);
  return isLeftAlone && !link.hasAttribute('target') && !link.hasAttribute('download');
}
