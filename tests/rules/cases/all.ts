import type { Suite } from '../harness/case.ts';
import { addressSuite } from './addresses.ts';
import { artworkSuite, documentSuite, photoSuite } from './media.ts';
import { choiceSuite, gallerySuite, reminderSettingsSuite } from './care.ts';
import { birthdaySuite, dateSuite } from './dates.ts';
import { petCountSuite } from './pet-count.ts';
import { petSuite } from './pets.ts';
import { profileSuite } from './profile.ts';
import { recordSuite } from './records.ts';
import {
  activitySuite,
  cardSuite,
  careSuite,
  deletionSuite,
  designSuite,
  exportSuite,
  receiptSuite,
  serverSuite,
  shareSuite,
  sightingSuite,
  unknownSuite,
  usageSuite,
  versionSuite,
} from './server.ts';
import { orderSuite, productSuite, tagSuite, timelineSuite } from './shop.ts';

/** Every suite, by the area whose test file runs it. */
export const areas = {
  users: [
    profileSuite,
    addressSuite,
    usageSuite,
    careSuite,
    reminderSettingsSuite,
    cardSuite,
    sightingSuite,
    shareSuite,
    activitySuite,
    deletionSuite,
    exportSuite,
  ],
  pets: [petSuite, petCountSuite, choiceSuite, gallerySuite],
  records: [recordSuite],
  dates: [dateSuite, birthdaySuite],
  media: [photoSuite, documentSuite, artworkSuite],
  shop: [productSuite, orderSuite, timelineSuite, tagSuite, designSuite, versionSuite],
  closed: [receiptSuite, serverSuite, unknownSuite],
} satisfies Record<string, Suite[]>;
