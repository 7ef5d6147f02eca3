/*
 * The composition root: every deployed function by its name, and what modules need of one another. Loading it needs
 * neither credentials nor network.
 */
import { mediaRemovals } from './modules/media/index.ts';
import { petMentions } from './modules/pet/index.ts';

/* media */
export { mediaSweep, mediaUploaded } from './modules/media/index.ts';
export const { photoDeleted, documentDeleted, artworkDeleted } = mediaRemovals(petMentions);

/* pet */
export {
  careOfChoice,
  careOfDocument,
  careOfPet,
  careOfPhoto,
  careOfRecord,
  careReminders,
  petDeleted,
} from './modules/pet/index.ts';

/* order */
export {
  applyOrderEvent,
  applyWaitingEvents,
  cancelOrder,
  fulfilmentWebhook,
  paymentWebhook,
} from './modules/order/index.ts';
