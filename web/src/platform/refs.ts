import {
  documentAssetSchema,
  photoAssetSchema,
  type DocumentAsset,
  type PhotoAsset,
} from '@pawfolio/domain/media';
import { petPath, petSchema, petsPath, type Pet } from '@pawfolio/domain/pet';
import { profilePath, profileSchema, type Profile } from '@pawfolio/domain/user';
