/** Returns whether a console message comes from the test's browser, which keeps service workers out of all tests but their own. */
export function isOfTheHarness(message: string): boolean {
  return message.includes('Service Worker registration blocked by Playwright');
}
