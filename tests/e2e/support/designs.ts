import type { Account } from './emulators.ts';
import { saveDesign, userOf, type DesignToSave } from './shop.ts';

/** Saves a design of an account under an id of its own, as `saveDesign` does; its picture only where one is asked for. */
export async function saveDesignOf(
  account: Account,
  design: DesignToSave & { designId: string; name: string },
): Promise<void> {
  await saveDesign(await userOf(account), { preview: false, ...design });
}
