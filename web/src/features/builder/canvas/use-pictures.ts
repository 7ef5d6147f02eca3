import {
  elementsOf,
  photoKey,
  resolvePhoto,
  type DesignDocument,
  type ResolvedPhoto,
} from '@pawfolio/domain/builder';
import type { WithId } from '@pawfolio/domain/kernel';
import { printedVariant, type ArtworkAsset, type PhotoAsset, type Variant } from '@pawfolio/domain/media';
import { useMemo } from 'react';
import { useDocs } from '../../../platform/live-many.ts';
import type { Live } from '../../../platform/live.ts';
import { usePictureUrls } from '../../../platform/picture-urls.ts';
import type { Picture } from '../../../platform/pictures.ts';
import { refs, type DocRef } from '../../../platform/refs.ts';
import { averageColour } from '../drawing/average-colour.ts';
import type { DrawnPicture, Pictures } from '../drawing/pictures.ts';

type Asset = WithId<PhotoAsset> | WithId<ArtworkAsset>;

const NONE: ReadonlyMap<string, DrawnPicture> = new Map();

const refOf = (uid: string, photo: ResolvedPhoto): DocRef<Asset> =>
  photo.kind === 'pet' ? refs.photo(uid, photo.petId, photo.photoId) : refs.artwork(uid, photo.artworkId);

/** The pictures that a document shows, each once, hidden elements too: they may be shown again. */
function photosOf(document: DesignDocument): Map<string, ResolvedPhoto> {
  const photos = elementsOf(document).flatMap((element) =>
    element.type === 'photo' ? (resolvePhoto(element.source, document.values) ?? []) : [],
  );
  return new Map(photos.map((photo) => [photoKey(photo), photo]));
}

interface Files {
  thumbhash: string;
  shown: Variant;
  printed: Variant;
}

/** The files of an asset: null when there is none, undefined while that is not known. */
function filesOf(live: Live<Asset | null> | undefined): Files | null | undefined {
  if (live?.status !== 'ready') return undefined;
  const asset = live.data;
  if (asset === null) return live.fromCache ? undefined : null;
  if (asset.state === 'failed') return null;
  if (asset.state !== 'ready') return undefined;
  const { variants, thumbhash } = asset;
  return { thumbhash, shown: variants.full, printed: printedVariant(variants) };
}

const drawn = (
  { thumbhash, printed: { width, height } }: Files,
  picture: Picture | undefined,
): DrawnPicture => ({
  url: picture?.url ?? null,
  width,
  height,
  failed: picture?.failed ?? false,
  colour: averageColour(thumbhash),
});

/**
 * The pictures of a document as they can be drawn here. `local` are files that were just picked: they are shown until the
 * server has made its own of them. The platform keeps the addresses, and lets the oldest go.
 */
export function usePictures(
  document: DesignDocument,
  uid: string | null,
  local: ReadonlyMap<string, DrawnPicture> = NONE,
): Pictures {
  const { surfaces, values } = document;
  const photos = useMemo(() => photosOf(document), [surfaces, values]); // eslint-disable-line react-hooks/exhaustive-deps -- of a document only these name pictures
  const sources = useMemo(
    () =>
      uid === null
        ? new Map<string, DocRef<Asset>>()
        : new Map([...photos].map(([key, photo]) => [key, refOf(uid, photo)])),
    [photos, uid],
  );
  const assets = useDocs([...sources.values()]);
  const files = new Map([...sources].map(([key, { path }]) => [key, filesOf(assets.get(path))]));
  const urls = usePictureUrls([...files.values()].flatMap((file) => (file ? [file.shown.path] : [])));
  const found = [...files].map(([key, file]): [string, DrawnPicture | null | undefined] => [
    key,
    file && drawn(file, urls.get(file.shown.path)),
  ]);
  const stamp = JSON.stringify(found);
  return useMemo(() => {
    const known = new Map(found);
    const get: Pictures['get'] = (key) => {
      const picture = known.get(key);
      const own = local.get(key);
      return own && !picture?.url
        ? { ...own, ...(picture && { width: picture.width, height: picture.height }) }
        : picture;
    };
    return { get };
  }, [stamp, local]); // eslint-disable-line react-hooks/exhaustive-deps -- `stamp` is what `found` says
}
