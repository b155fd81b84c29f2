/**
 * Keeps the app itself on the phone, so that it opens at the roadside without a network.
 * Only our own files: answers of the platform are never cached here.
 */
export {}
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] }

const FILES = self.__WB_MANIFEST
const BASE = new URL('./', self.location.href)
const CACHE = `party-${fingerprint(FILES.map((file) => `${file.url}${file.revision ?? ''}`).join())}`
const SHELL = new URL('index.html', BASE).href

function fingerprint(text: string): string {
  let hash = 5381
  for (let i = 0; i < text.length; i++) hash = ((hash * 33) ^ text.charCodeAt(i)) >>> 0
  return hash.toString(36)
}

self.addEventListener('install', (event) => {
  // The list may name a file twice, and a cache refuses such a list as a whole.
  const addresses = [...new Set(FILES.map((file) => new URL(file.url, BASE).href))]
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(addresses)).then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  const drop = caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('party-') && name !== CACHE).map((name) => caches.delete(name))))
  event.waitUntil(drop.then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = new URL(request.url)
  if (request.method !== 'GET' || address.origin !== self.location.origin || !address.pathname.startsWith(BASE.pathname)) return
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request))
})

/** The newest page when there is a network within three seconds, else the kept one. */
async function page(request: Request): Promise<Response> {
  const kept = await caches.match(SHELL)
  const fresh = fetch(request).then((answer) => (answer.ok ? answer : (kept ?? answer)))
  if (!kept) return fresh
  const soon = new Promise<Response>((resolve) => setTimeout(() => resolve(kept.clone()), 3_000))
  return Promise.race([fresh.catch(() => kept.clone()), soon])
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}
