import { defineSecret, projectID } from 'firebase-functions/params';
import { bucket, firestore } from '../../../platform/firebase.ts';
import { printfulCatalog, printProvider } from '../../../platform/params.ts';
import { choosePrintShop } from './choose.ts';
import type { PrintShop } from './port.ts';

const printfulToken = defineSecret('PRINTFUL_TOKEN');

/** What whoever talks to the print shop must be allowed to read. */
export const printSecrets = [printfulToken];

/** The print shop that this project is configured for. */
export const printShop = (): Promise<PrintShop> =>
  choosePrintShop(
    {
      provider: printProvider.value(),
      projectId: projectID.value(),
      printfulToken: printfulToken.value(),
      printfulCatalog: printfulCatalog.value(),
    },
    { db: firestore(), bucket },
  );
