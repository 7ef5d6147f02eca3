import { paths } from '../../../config/paths.ts';

/** Which draft the form of a new pet opens, in its address. */
export const DRAFT_PARAM = 'draft';

/** The form of a new pet with a draft that was left before. */
export const newPetDraftPath = (slot: string): string =>
  `${paths.newPet}?${String(new URLSearchParams({ [DRAFT_PARAM]: slot }))}`;

/** One tab of a pet's profile, '' for the first. */
export const petTabPath = (petId: string, tab: string): string =>
  tab === '' ? paths.pet(petId) : `${paths.pet(petId)}/${tab}`;

/** The part of a pet's form that says when it died. */
export const MEMORY_HASH = 'memory';

/** The tab of the photos. */
export const PHOTOS_TAB = 'photos';

/** The tab of the documents; `paths.petDocuments` leads to it. */
export const DOCUMENTS_TAB = 'documents';
