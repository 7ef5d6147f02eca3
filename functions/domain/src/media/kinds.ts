/** The three kinds of file a user uploads. */
export const assetKinds = ['photo', 'document', 'artwork'] as const;
export type AssetKind = (typeof assetKinds)[number];

export const imageTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/heic',
  'image/heif',
] as const;
export const documentTypes = [...imageTypes, 'application/pdf'] as const;
export type ContentType = (typeof documentTypes)[number];

/** What each kind may be. SVG, HTML and archives are in no list. */
export const allowedTypes: Record<AssetKind, readonly ContentType[]> = {
  photo: imageTypes,
  artwork: imageTypes,
  document: documentTypes,
};

/** One list for every client, the rules and the server, so that no kind is unreachable in one of them. */
export const documentKinds = [
  'vaccination',
  'insurance',
  'registration',
  'passport',
  'labResult',
  'prescription',
  'invoice',
  'neuterCertificate',
  'pedigree',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const failureCodes = [
  'too_large',
  'too_small',
  'unsupported_type',
  'type_mismatch',
  'corrupt',
  'encrypted',
  'pixel_limit',
  'over_quota',
  'internal',
] as const;
export type FailureCode = (typeof failureCodes)[number];
/** The same, as the media module calls it. */
export type AssetFailure = FailureCode;

export const assetStates = ['reserved', 'processing', 'ready', 'failed'] as const;
export type AssetState = (typeof assetStates)[number];
