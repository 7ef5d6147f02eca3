import { useEffect, useState } from 'react';
import { env } from '../config/env.ts';
import { AppError, toAppError } from './errors.ts';
import { picturesOf } from './pictures-cache.ts';
import { isHere } from './private.ts';
import { reportError } from './report.ts';
import { useAuth } from './session.ts';
import { idToken } from './token.ts';

/** As many as are kept on the device. */
const KEEP_ON_DEVICE = 400;
const KEEP_IN_MEMORY = 200;
const urls = new Map<string, Promise<string>>();

const address = (path: string): string => {
  const host = env.emulators
    ? `http://${env.emulators.host}:${String(env.emulators.storage)}`
    : 'https://firebasestorage.googleapis.com';
  return `${host}/v0/b/${env.firebase.storageBucket}/o/${encodeURIComponent(path)}?alt=media`;
};

async function openCache(): Promise<Cache | undefined> {
  const uid = useAuth.getState().user?.uid;
  return uid !== undefined && isHere(uid) && 'caches' in window ? caches.open(picturesOf(uid)) : undefined;
}

/** Keeps a picture, and lets those go that were kept first. Storage that is full costs no picture. */
async function keep(cache: Cache, path: string, response: Response): Promise<void> {
  try {
    await cache.put(address(path), response);
    const kept = await cache.keys();
    for (const oldest of kept.slice(0, Math.max(0, kept.length - KEEP_ON_DEVICE))) await cache.delete(oldest);
  } catch (error) {
    reportError(error);
  }
}

/** Fetches with the user's own token: the rules decide, and no link exists that could be passed on. */
async function fetchPrivate(path: string): Promise<Response> {
  const response = await fetch(address(path), { headers: { Authorization: `Firebase ${await idToken()}` } });
  if (!response.ok) throw new AppError(response.status === 404 ? 'not-found' : 'permission-denied');
  return response;
}

async function fetchPicture(path: string): Promise<Blob> {
  const cache = await openCache();
  const kept = await cache?.match(address(path));
  if (kept) return kept.blob();
  const response = await fetchPrivate(path);
  if (cache) await keep(cache, path, response.clone());
  return response.blob();
}

/** Where a private picture lies once it has been fetched; what is at hand already is not fetched again. */
export function pictureUrl(path: string): Promise<string> {
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

/** Has a picture at hand before it is asked for. Its failure is told to whoever asks. */
export function fetchAhead(path: string): void {
  pictureUrl(path).then(
    (url) => {
      const picture = new Image();
      picture.src = url;
      picture.decode().catch(() => undefined);
    },
    () => undefined,
  );
}

/** Fetches a private file, for a download. Throws `AppError`. */
export async function fetchFile(path: string): Promise<Blob> {
  try {
    return await (await fetchPrivate(path)).blob();
  } catch (error) {
    throw toAppError(error);
  }
}
