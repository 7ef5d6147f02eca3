import type { WithId } from '@pawfolio/domain/kernel';
import type { PhotoAsset } from '@pawfolio/domain/media';
import type { Pet } from '@pawfolio/domain/pet';
import type { Tile } from '../../model/photo-wall.ts';
import type { Arranging } from './use-arrange.ts';

/** One photo on the wall, and what can be done with it. */
export interface TileProps {
  pet: WithId<Pet>;
  tile: Tile;
  /** "3 of 8" */
  place: string;
  /** All photos of the pet. */
  photos: readonly WithId<PhotoAsset>[];
  arranging: Arranging;
  /** The order is being changed: the photo is a thing to move, and does not open. */
  moving: boolean;
  onOpen: () => void;
  onCut: () => void;
  onDelete: () => void;
}
