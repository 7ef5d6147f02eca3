import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Paths of the documents that this browser keeps in Firestore's cache. */
export const keptDocuments = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((entry) => entry.name?.startsWith('firestore/'))?.name;
    if (name === undefined) return [];
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('The cache cannot be read'));
      });
    const opening = indexedDB.open(name);
    // The app may just be deleting it: whoever only looks must not make it anew, empty, under its hands.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    const database = await ask(opening).catch(() => null);
    if (!database) return [];
    const store = 'remoteDocumentsV14';
    const all: unknown[] = database.objectStoreNames.contains(store)
      ? await ask<unknown[]>(database.transaction(store).objectStore(store).getAll())
      : [];
    const entries = all as { prefixPath: string[]; collectionGroup: string; documentId: string }[];
    database.close();
    return entries.map((entry) => [...entry.prefixPath, entry.collectionGroup, entry.documentId].join('/'));
  });

/** Waits until the app, and the documents with these ids, are on this device. */
export async function keptOnDevice(page: Page, ...ids: string[]): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(async () => {
      const kept = await keptDocuments(page);
      return ids.filter((id) => !kept.some((path) => path.endsWith(`/${id}`)));
    })
    .toEqual([]);
}

/** What this browser keeps that has an account's uid in its name or its content. */
export const tracesOf = (page: Page, uid: string): Promise<string[]> =>
  page.evaluate(
    async (id) => [
      ...Object.entries(localStorage).flatMap(([key, value]) =>
        `${key}${String(value)}`.includes(id) ? [`localStorage ${key}`] : [],
      ),
      ...Object.keys(sessionStorage).filter((key) => key.includes(id)),
      ...(await caches.keys()).filter((name) => name.includes(id)),
    ],
    uid,
  );

/** Serves the app from another port, where `publish` puts another version of it in the place of the first. */
export async function serveVersions(url: string): Promise<{
  url: string;
  publish: () => void;
  close: () => void;
}> {
  let published = false;
  const server = createServer((incoming, outgoing) => {
    const target = new URL(incoming.url ?? '/', url);
    const asked = request(target, {
      method: incoming.method,
      headers: { accept: incoming.headers.accept ?? '*/*' },
    });
    asked.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        const changed = published && target.pathname === '/sw.js';
        delete answer.headers['content-length'];
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        // Another version is a worker with other bytes and another name for what it keeps.
        outgoing.end(
          changed
            ? String(body).replace(
                /version:(.)(\w{8})/,
                (_all, quote, start) => `version:${quote}next${start}`,
              )
            : body,
        );
      });
    });
    asked.on('error', () => outgoing.destroy());
    asked.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    publish: () => (published = true),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
