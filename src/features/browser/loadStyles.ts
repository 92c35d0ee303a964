const loading = new Map<string, Promise<void>>();

/** Adds a style sheet to the page, once, and again only after it failed; rejects where it cannot be loaded. */
export function loadStyles(address: string): Promise<void> {
  const styles = loading.get(address) ?? addStyles(address);
  loading.set(address, styles);
  return styles;
}

function addStyles(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      loading.delete(address);
      reject(new Error(address));
    });
    document.head.append(link);
  });
}
