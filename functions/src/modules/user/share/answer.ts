import type { Firestore } from 'firebase-admin/firestore';
import { contentDisposition, downloadName } from '@pawfolio/domain/media';
import type { ShareLink } from '@pawfolio/domain/share';
import type { Bucket } from '../../../platform/firebase.ts';
import { privateHeaders, privatePage, type PageAnswer } from '../../../platform/private-page.ts';
import { rateLimit } from '../../../platform/rate.ts';
import { cut } from '../card/picture.ts';
import { readCardPhoto } from '../card/source.ts';
import { linkOf, openLink, paperOf } from './open.ts';
import { busyPage, endedPage, sharedPage } from './page.ts';
import { filePolicy, policy } from './style.ts';
import { countView } from './views.ts';

export interface ShareRequest {
  method: string;
  /** `/s/{token}`, and below it `/alive`, `/photo` or `/documents/{documentId}`. */
  path: string;
  ip: string;
  agent: string;
}

export interface ShareDeps {
  store: Firestore;
  bucket: () => Bucket;
  now: number;
}

const PATH = /^\/s\/([A-Za-z0-9_-]{32})(?:\/(alive|photo)|\/documents\/([A-Za-z0-9_-]{1,128}))?\/?$/;

/** Requests a minute and instance: of one visitor whatever the link, of one link, and files of one link. */
const ofVisitor = rateLimit(120, 60_000);
const ofLink = rateLimit(240, 60_000);
const filesOfLink = rateLimit(30, 60_000);

const headers = privateHeaders(policy);
const html = privatePage(policy);
const ended = (): PageAnswer => html(404, endedPage());

/** Answers everything below `/s/`. Each request looks the link up anew. */
export async function answerShare(deps: ShareDeps, request: ShareRequest): Promise<PageAnswer> {
  const { method, path, ip, agent } = request;
  const { now } = deps;
  if (!['GET', 'HEAD'].includes(method)) return html(405, endedPage(), { Allow: 'GET, HEAD' });
  const [, token, below, documentId] = PATH.exec(path) ?? [];
  if (token === undefined) return ended();
  if (!ofVisitor(ip, now)) return html(429, busyPage(), { 'Retry-After': '60' });
  const link = await linkOf(deps.store, token, now);
  if (!link) return ended();
  const isFile = documentId !== undefined;
  if (!(isFile ? filesOfLink : ofLink)(link.shareId, now))
    return html(429, busyPage(), { 'Retry-After': '60' });
  if (isFile) return document(deps, link, documentId);
  if (below === 'photo') return picture(deps, link);
  if (below === 'alive') return { status: 204, headers, body: '' };
  const opened = await openLink(deps.store, link, now);
  if (!opened) return ended();
  if (method === 'GET') await countView(deps.store, link, { token, ip, agent }, now);
  return html(200, sharedPage(token, opened, (await readCardPhoto(deps.store, link)) !== null));
}

async function picture({ store, bucket }: ShareDeps, link: ShareLink): Promise<PageAnswer> {
  const photo = await readCardPhoto(store, link);
  const file = photo && bucket().file(photo.path);
  if (!file || !(await file.exists())[0]) return ended();
  const [bytes] = await file.download();
  const body = photo.crop ? await cut(bytes, photo.crop) : bytes;
  return { status: 200, headers: { ...headers, 'Content-Type': 'image/webp' }, body };
}

/** A document as it was uploaded, saved by the browser and never shown in our name. */
async function document(
  { store, bucket }: ShareDeps,
  link: ShareLink,
  documentId: string,
): Promise<PageAnswer> {
  const found = await paperOf(store, link, documentId);
  if (!found) return ended();
  const { paper, petName } = found;
  const { path, contentType } = paper.variants.original;
  const file = bucket().file(path);
  if (!(await file.exists())[0]) return ended();
  const name = downloadName({ petName, title: paper.title, issuedOn: paper.issuedOn, contentType });
  return {
    status: 200,
    headers: {
      ...headers,
      'Content-Security-Policy': filePolicy,
      'Content-Type': contentType,
      'Content-Disposition': contentDisposition(name),
    },
    body: file.createReadStream(),
  };
}
