import type { WithId } from '@pawfolio/domain/kernel';
import type { Pet } from '@pawfolio/domain/pet';
import { FilePlus2 } from 'lucide-react';
import { stagePapers } from '../../api/staged-papers.ts';
import { AssetPicker } from '../asset-picker.tsx';

/** Where papers are picked, dropped or photographed. */
export const DocumentPicker = ({ pet, label }: { pet: WithId<Pet>; label: string }) => (
  <AssetPicker
    kind="document"
    label={label}
    hint="PDF, JPEG, PNG, WebP, AVIF or HEIC, up to 20 MB each"
    icon={<FilePlus2 aria-hidden="true" />}
    add={(uid, files) => stagePapers(uid, pet.id, files)}
  />
);
