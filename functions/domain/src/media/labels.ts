import type { AssetState, DocumentKind } from './kinds.ts';

const documentKindLabels: Record<DocumentKind, string> = {
  vaccination: 'Vaccination certificate',
  insurance: 'Insurance',
  registration: 'Registration',
  passport: 'Pet passport',
  labResult: 'Lab result',
  prescription: 'Prescription',
  invoice: 'Invoice',
  neuterCertificate: 'Neutering certificate',
  pedigree: 'Pedigree',
  other: 'Other',
};
export const documentKindLabel = (kind: DocumentKind): string => documentKindLabels[kind];

const plural: Partial<Record<DocumentKind, string>> = {
  vaccination: 'Vaccination certificates',
  passport: 'Pet passports',
  labResult: 'Lab results',
  prescription: 'Prescriptions',
  invoice: 'Invoices',
  neuterCertificate: 'Neutering certificates',
};
/** Above several of a kind. */
export const documentKindsLabel = (kind: DocumentKind): string => plural[kind] ?? documentKindLabels[kind];

const assetStateLabels: Record<AssetState, string> = {
  reserved: 'Waiting for the file',
  processing: 'Getting it ready',
  ready: 'Ready',
  failed: 'Failed',
};
export const assetStateLabel = (state: AssetState): string => assetStateLabels[state];
