import { create } from 'zustand';
import type { GoodFile } from '../../../platform/uploads/check-file.ts';
import type { PetOf } from '../api/use-care.ts';

/*
 * A file that was picked in the form of an entry and is sent when that is saved. Kept as long as the page, so that closing the
 * form loses it as little as what was typed.
 */
const usePicked = create<Readonly<Partial<Record<string, GoodFile>>>>()(() => ({}));

const keyOf = ({ uid, petId }: PetOf, slot: string): string => `${uid}/${petId}/${slot}`;

/** The file of a form; undefined when there is none. */
export const usePickedFile = (where: PetOf, slot: string): GoodFile | undefined =>
  usePicked((files) => files[keyOf(where, slot)]);

export const pickedFile = (where: PetOf, slot: string): GoodFile | undefined =>
  usePicked.getState()[keyOf(where, slot)];

/** Keeps the file of a form; undefined forgets it. */
export const pickFile = (where: PetOf, slot: string, file: GoodFile | undefined): void =>
  usePicked.setState({ [keyOf(where, slot)]: file });
