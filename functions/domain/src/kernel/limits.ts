const MEGABYTE = 1024 * 1024;

/** How much of everything a user may have. The security rules and the functions enforce the same numbers. */
export const limits = {
  pets: 50,
  addresses: 20,
  designs: 200,
  designBytes: 256 * 1024,
  assets: 1_000,
  mediaBytes: 500 * MEGABYTE,
  uploadBytes: 20 * MEGABYTE,
  quantityPerItem: 20,
} as const;
