import {
  deleteDesign as deleteContract,
  duplicateDesign as duplicateContract,
  renameDesign as renameContract,
  saveDesign as saveContract,
} from '@pawfolio/domain/builder';
import { defineCallable } from '../../platform/define-callable.ts';
import { firestore } from '../../platform/firebase.ts';
import { createLogger } from '../../platform/logger.ts';
import {
  deleteDesign as remove,
  duplicateDesign as duplicate,
  renameDesign as rename,
} from './handlers/organise.ts';
import { assertStorable, saveDesign as save } from './handlers/save-design.ts';
import { forgetPicture } from './forget-picture.ts';
import type { DesignStore, FindPicture, FindProduct, PetExists } from './ports.ts';
import { designStore } from './repository.ts';

const logger = createLogger('builder');
const store = (): DesignStore => designStore(firestore(), Date.now);

/** Shaping text is work of the processor: some saves at a time are enough for one instance. */
const options = { memory: '512MiB', concurrency: 20, maxInstances: 20 } as const;

/** What the module needs of others. */
export interface BuilderNeeds {
  findProduct: FindProduct;
  findPicture: FindPicture;
  petExists: PetExists;
}

/** The callables that save and organise designs. */
export const designCallables = (needs: BuilderNeeds) => ({
  saveDesign: defineCallable({
    ...saveContract,
    logger,
    perMinute: 240,
    options,
    before: assertStorable,
    handle: (input, { uid }) => save({ store: store(), ...needs }, input, uid),
  }),
  duplicateDesign: defineCallable({
    ...duplicateContract,
    logger,
    perMinute: 60,
    before: assertStorable,
    handle: (input, { uid }) => duplicate(store(), input, uid),
  }),
  renameDesign: defineCallable({
    ...renameContract,
    logger,
    perMinute: 60,
    before: assertStorable,
    handle: (input, { uid }) => rename(store(), input, uid),
  }),
  deleteDesign: defineCallable({
    ...deleteContract,
    logger,
    perMinute: 120,
    handle: (input, { uid }) => remove(store(), input, uid),
  }),
});

/** What designs say of pictures, for the module that removes them. */
export const designMentions = (needs: Pick<BuilderNeeds, 'findProduct'>) => ({
  forgetPicture: (uid: string, key: string): Promise<void> =>
    forgetPicture({ store: store(), ...needs }, uid, key),
});

export { designsForSale } from './ordered.ts';
export { designPrints, designRendering, designReplays } from './rendering.ts';
