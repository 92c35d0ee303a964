/** Tells the page around an embedded chart how high the chart is, now and whenever that changes. */
export function tellHeight(): void {
  const content = document.querySelector('main');
  if (!content || parent === window) return;
  const observer = new ResizeObserver(() => {
    // Whoever embeds a chart may know how high it is.
    parent.postMessage({ chartHeight: Math.ceil(content.getBoundingClientRect().height) }, '*');
  });
  observer.observe(content);
}
