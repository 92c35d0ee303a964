/**
 * Returns a button that hands the picture at `address` to the device's share sheet; undefined where the browser has none for
 * pictures, as in WeChat, where a long press does it.
 */
export function offerShareSheet(address: string, label: string): HTMLButtonElement | undefined {
  const fileOf = (parts: BlobPart[]): File =>
    new File(parts, address.slice(address.lastIndexOf('/') + 1), { type: 'image/png' });
  // Missing in many browsers and outside secure pages.
  const { canShare } = navigator as Partial<Navigator>;
  if (canShare?.call(navigator, { files: [fileOf([])] }) !== true) return undefined;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => {
    fetch(address)
      .then((response) => response.blob())
      .then((picture) => navigator.share({ files: [fileOf([picture])] }))
      // Given up by the reader; or refused, and the picture is still there to be pressed.
      .catch(() => undefined);
  });
  return button;
}
