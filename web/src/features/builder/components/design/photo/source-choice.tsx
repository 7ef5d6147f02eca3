import { FULL_CROP, type PhotoElement, type PhotoSource } from '@pawfolio/domain/builder';
import type { WithId } from '@pawfolio/domain/kernel';
import type { ArtworkAsset, PhotoAsset } from '@pawfolio/domain/media';
import { useId } from 'react';
import { usePicture } from '../../../../../platform/pictures.ts';
import { artworkSource, petSourceOf, useArtworks } from '../../../api/artwork.ts';
import { usePetPhotos } from '../../../api/use-pet-facts.ts';
import { documentOf } from '../../../model/builder-state.ts';
import { useBuilder, useBuilderSession } from '../../builder-context.ts';
import type { PropertiesProps } from '../properties-props.ts';
import { ArtworkUpload } from './artwork-upload.tsx';

interface Choice {
  source: PhotoSource;
  label: string;
  path: string | null;
}

const idOf = (source: PhotoSource): string =>
  source.kind === 'slot' ? 'slot' : source.kind === 'pet' ? source.photoId : source.artworkId;

/** The pet's photos, the customer's own pictures, and the way to add one. */
export function SourceChoice({ element, set }: Pick<PropertiesProps<PhotoElement>, 'element' | 'set'>) {
  const name = useId();
  const choices = useChoices();
  const choose = (source: PhotoSource): void => set({ source, crop: FULL_CROP });
  return (
    <div className="space-y-3">
      {choices.length > 0 && (
        <fieldset className="min-w-0">
          <legend className="mb-1.5 text-sm font-semibold">Picture</legend>
          <div className="grid max-h-72 grid-cols-[repeat(auto-fill,minmax(5rem,1fr))] gap-2 overflow-y-auto p-1">
            {choices.map(({ source, label, path }) => (
              <label
                key={idOf(source)}
                className="choice aspect-square flex-col justify-center overflow-hidden rounded-card border border-line bg-sunken text-xs"
              >
                <input
                  type="radio"
                  name={name}
                  className="sr-only"
                  checked={idOf(source) === idOf(element.source)}
                  onChange={() => choose(source)}
                />
                {path !== null && <Thumb path={path} />}
                <span className={path === null ? 'p-1' : 'sr-only'}>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <ArtworkUpload onReady={choose} />
    </div>
  );
}

function Thumb({ path }: { path: string }) {
  const { url } = usePicture(path);
  return url === null ? null : <img src={url} alt="" className="absolute inset-0 size-full object-cover" />;
}

function useChoices(): Choice[] {
  const { builder } = useBuilderSession();
  const petId = useBuilder(() => builder.petId);
  const { values } = useBuilder(documentOf);
  const photos = usePetPhotos(petId);
  const artworks = useArtworks();
  const slot: Choice[] =
    petId === null && values.photo === null
      ? []
      : [{ source: { kind: 'slot' }, label: 'Cover photo', path: null }];
  const ofPet = photos.status === 'ready' && petId !== null ? photos.data.flatMap(photoChoice(petId)) : [];
  return [...slot, ...ofPet, ...(artworks.status === 'ready' ? artworks.data.flatMap(artworkChoice) : [])];
}

const photoChoice =
  (petId: string) =>
  (photo: WithId<PhotoAsset>): Choice[] => {
    const source = petSourceOf(petId, photo);
    if (!source || photo.state !== 'ready') return [];
    return [{ source, label: photo.caption ?? 'Photo', path: photo.variants.thumb.path }];
  };

function artworkChoice(asset: WithId<ArtworkAsset>): Choice[] {
  const source = artworkSource(asset);
  if (!source || asset.state !== 'ready') return [];
  return [{ source, label: asset.fileName, path: asset.variants.thumb.path }];
}
