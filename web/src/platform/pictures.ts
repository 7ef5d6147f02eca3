import { useEffect, useState } from 'react';
import { env } from '../config/env.ts';
import { AppError, toAppError } from './errors.ts';
import { idToken } from './token.ts';

/** Pictures survive a reload and are there without a network; their paths never change content. */
const CACHE = 'pawfolio.pictures';
const KEEP_IN_MEMORY = 200;
const urls = new Map<string, Promise<string>>();

const address = (path: string): string => {
  const host = env.emulators
    ? `http://${env.emulators.host}:${String(env.emulators.storage)}`
    : 'https://firebasestorage.googleapis.com';
  return `${host}/v0/b/${env.firebase.storageBucket}/o/${encodeURIComponent(path)}?alt=media`;
};

/** Fetches with the user's own token: the rules decide, and no link exists that could be passed on. */
async function fetchPicture(path: string): Promise<Blob> {
  const cache = 'caches' in window ? await caches.open(CACHE) : undefined;
  const kept = await cache?.match(address(path));
  if (kept) return kept.blob();
  const response = await fetch(address(path), { headers: { Authorization: `Firebase ${await idToken()}` } });
  if (!response.ok) throw new AppError(response.status === 404 ? 'not-found' : 'permission-denied');
  await cache?.put(address(path), response.clone());
  return response.blob();
}

function pictureUrl(path: string): Promise<string> {
  const known = urls.get(path);
  if (known) return known;
  const url = fetchPicture(path).then((blob) => URL.createObjectURL(blob));
  urls.set(path, url);
  url.catch(() => urls.delete(path));
  const [oldest] = urls.keys();
  if (urls.size > KEEP_IN_MEMORY && oldest !== undefined) {
    void urls.get(oldest)?.then((old) => URL.revokeObjectURL(old));
    urls.delete(oldest);
  }
  return url;
}

export interface Picture {
  url: string | null;
  failed: boolean;
}

/** A private picture as a local address, once it has been fetched. A null path waits. */
export function usePicture(path: string | null): Picture {
  const [shown, setShown] = useState<Picture & { path: string | null }>({
    path: null,
    url: null,
    failed: false,
  });
  useEffect(() => {
    if (path === null) return;
    let left = false;
    pictureUrl(path).then(
      (url) => {
        if (!left) setShown({ path, url, failed: false });
      },
      () => {
        if (!left) setShown({ path, url: null, failed: true });
      },
    );
    return () => {
      left = true;
    };
  }, [path]);
  return shown.path === path ? shown : { url: null, failed: false };
}

/** Fetches a private file, for a download. Throws `AppError`. */
export async function fetchFile(path: string): Promise<Blob> {
  try {
    return await fetchPicture(path);
  } catch (error) {
    throw toAppError(error);
  }
}

/** Forgets every picture; called when the account is left. */
export async function forgetPictures(): Promise<void> {
  for (const url of urls.values()) void url.then((old) => URL.revokeObjectURL(old)).catch(() => undefined);
  urls.clear();
  if ('caches' in window) await caches.delete(CACHE);
}
