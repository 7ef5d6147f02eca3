import { serverTime } from '@pawfolio/domain/kernel';
import { addressesPath, addressPath, validAddress } from '@pawfolio/domain/user';
import { deny, type Suite } from '../harness/case.ts';
import { access, idCases, OWNER, stampedCases, UID } from './build.ts';

const path = addressPath(UID, 'home');
const doc = validAddress();

export const addressSuite: Suite = {
  path: 'users/{uid}/addresses/{addressId}',
  cases: [
    ...access({ path, doc, may: { get: OWNER, list: OWNER, create: OWNER, update: OWNER, delete: OWNER } }),
    ...stampedCases({ path, doc, patch: { isDefault: false } }),
    ...idCases(addressesPath(UID), doc),
    deny({
      name: 'fullName: emptied in an update',
      given: { [path]: doc },
      ask: { commit: [{ update: path, data: { fullName: '', updatedAt: serverTime } }] },
    }),
  ],
};
