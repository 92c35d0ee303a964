// Stands in the service worker's place where the site is built with OFFLINE=off: takes it out of every browser that has it.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const retire = async () => {
    // On one host other sites may keep something too.
    const own = `report ${new URL(self.registration.scope).pathname} `;
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(own)).map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(retire());
});
