/*
 * The composition root: every deployed function by its name, and what modules need of one another. Loading it needs
 * neither credentials nor network.
 */
import { designCallables, designRendering } from './modules/builder/index.ts';
import { findProduct } from './modules/catalog/index.ts';
import { findPicture, mediaRemovals } from './modules/media/index.ts';
import {
  checkoutCallables,
  countOrders,
  forgetCustomer,
  outboxFunctions,
  sandboxPrintFunction,
} from './modules/order/index.ts';
import { petExists } from './modules/pet/index.ts';
import {
  accountCallables,
  accountJobs as dueAccountJobs,
  guestSweep as dueGuestSweep,
} from './modules/user/index.ts';
import { designsOfOrders, mentions, printing } from './wiring.ts';

/* media */
export { mediaResume, mediaSweep, mediaUploaded } from './modules/media/index.ts';
export const { photoDeleted, documentDeleted, artworkDeleted } = mediaRemovals(mentions);

/* pet */
export {
  careOfChoice,
  careOfDocument,
  careOfGallery,
  careOfPet,
  careOfPhoto,
  careOfRecord,
  careReminders,
  petDeleted,
  petPassport,
} from './modules/pet/index.ts';

/* builder */
export const { saveDesign, duplicateDesign, renameDesign, deleteDesign } = designCallables({
  findProduct,
  findPicture,
  petExists,
});
export const { designPreview, designDeleted } = designRendering({ findProduct, findPicture });

/* order */
export {
  applyOrderEvent,
  applyWaitingEvents,
  cancelOrder,
  fulfilmentWebhook,
  orderReceipt,
  orderReconciler,
  paymentWebhook,
  printfulWebhook,
  retryPayment,
  sandboxPayment,
} from './modules/order/index.ts';
export const { createCheckout } = checkoutCallables({ designs: designsOfOrders });
export const { outboxAdded, outboxSweep } = outboxFunctions(printing);
export const sandboxPrint = sandboxPrintFunction(printing);

/* user */
export {
  cardOfContact,
  cardOfGallery,
  cardOfPet,
  cardOfPhoto,
  createShare,
  exportRequested,
  lostPetCard,
  mergeGuest,
  publishTag,
  revokeShares,
  shareLink,
  sharesOfPet,
  unpublishTag,
} from './modules/user/index.ts';
export const {
  deleteMyAccount,
  exportMyData,
  keepMyAccount,
  noteExportDownload,
  reviewSignIn,
  signOutEverywhere,
} = accountCallables;
export const accountJobs = dueAccountJobs({ countOrders, forgetCustomer });
export const guestSweep = dueGuestSweep({ countOrders, forgetCustomer });
