import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { addPhotos } from '../../api/uploads.ts';
import { AssetPicker } from '../asset-picker.tsx';

/** Where photos are picked, dropped or taken. */
export const PhotoPicker = ({ pet, label }: { pet: WithId<Pet>; label: string }) => (
  <AssetPicker
    kind="photo"
    label={label}
    hint="JPEG, PNG, WebP, AVIF or HEIC, up to 20 MB each"
    add={(uid, files) => addPhotos(uid, pet.id, files)}
  />
);
