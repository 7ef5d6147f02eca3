import type { Firestore } from 'firebase-admin/firestore';
import * as z from 'zod/mini';
import { sightingFormSchema, tagLinkPath, tagPath, tagSchema, type PublicTag } from '@pawfolio/domain/tag';
import type { Bucket } from '../../../platform/firebase.ts';
import { privateHeaders, privatePage, type PageAnswer } from '../../../platform/private-page.ts';
import { cardPage, isAnswer, missingPage } from './page.ts';
import { cut } from './picture.ts';
import { tellOwner, type Finder, type SightingDeps } from './sightings.ts';
import { policy } from './style.ts';

export interface PageRequest {
  method: string;
  /** `/t/{tagId}`, `/t/{tagId}/photo` or `/t/{tagId}/seen`. */
  path: string;
  said: unknown;
  form: unknown;
  bytes: number;
  ip: string;
}

export interface PageDeps extends SightingDeps {
  bucket: () => Bucket;
}

const PATH = /^\/t\/([A-Za-z0-9_-]{22,64})(\/photo|\/seen)?\/?$/;
/** More than any form of ours. */
const MAX_FORM_BYTES = 4_096;

const html = privatePage(policy);

async function readTag(store: Firestore, tagId: string): Promise<PublicTag | null> {
  const found = await store.doc(tagPath(tagId)).get();
  return found.exists ? z.parse(tagSchema, found.data()) : null;
}

/** Answers everything below `/t/`. */
export async function answerPage(deps: PageDeps, request: PageRequest): Promise<PageAnswer<string | Buffer>> {
  const { method } = request;
  const [, tagId, below = ''] = PATH.exec(request.path) ?? [];
  const writes = below === '/seen';
  const allowed = writes ? ['POST'] : ['GET', 'HEAD'];
  if (tagId === undefined) return html(404, missingPage());
  if (writes && method === 'GET') return redirect(`/t/${tagId}`);
  if (!allowed.includes(method)) return html(405, missingPage(), { Allow: allowed.join(', ') });
  if (writes) return seen(deps, tagId, request);
  const tag = await readTag(deps.store, tagId);
  if (!tag) return html(404, missingPage());
  if (below === '/photo') return photo(deps, tagId, tag);
  return html(200, cardPage(tagId, tag, isAnswer(request.said) ? request.said : null));
}

const redirect = (location: string): PageAnswer<string> => html(303, '', { Location: location });

async function seen(
  deps: PageDeps,
  tagId: string,
  { form, bytes, ip }: PageRequest,
): Promise<PageAnswer<string | Buffer>> {
  const said = z.safeParse(sightingFormSchema, { note: '', phone: '', ...(form as object | undefined) });
  if (bytes > MAX_FORM_BYTES) return html(413, missingPage());
  if (!said.success) return html(400, missingPage());
  const finder: Finder = { tagId, ip, ...said.data };
  const verdict = await tellOwner(deps, finder);
  return verdict === 'missing' ? html(404, missingPage()) : redirect(`/t/${tagId}?said=${verdict}`);
}

const linkSchema = z.object({
  photo: z.nullable(
    z.object({
      path: z.string(),
      crop: z.nullable(z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })),
    }),
  ),
});
async function photo(
  { store, bucket }: PageDeps,
  tagId: string,
  tag: PublicTag,
): Promise<PageAnswer<string | Buffer>> {
  const link = z.safeParse(linkSchema, (await store.doc(tagLinkPath(tagId)).get()).data());
  if (tag.photo === null || !link.success || link.data.photo === null) return html(404, missingPage());
  const { path, crop } = link.data.photo;
  const file = bucket().file(path);
  if (!(await file.exists())[0]) return html(404, missingPage());
  const [bytes] = await file.download();
  const body = crop ? await cut(bytes, crop) : bytes;
  return { status: 200, headers: { ...privateHeaders(policy), 'Content-Type': 'image/webp' }, body };
}
