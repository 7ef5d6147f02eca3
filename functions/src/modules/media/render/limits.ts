/** 60 megapixels are 180 MB once decoded; the largest phone sensors in use send 50. */
export const MAX_PIXELS = 60e6;

/** Below this no side shows anything and the smallest variant would be blown up tenfold. */
export const MIN_SIDE = 16;

/** More than any certificate or policy has; a file that claims more is a mistake or an attack. */
export const MAX_PAGES = 500;

/** Some twenty times what the largest accepted picture takes on a slow instance. */
export const MAX_SECONDS = 40;

/**
 * Bytes that a decoder may hold. 60 megapixels of HEIC take 450 MB and the worst honest PDF far less; two decoders at once must
 * stay within the instance, or one hostile file would end the other customer's work again and again.
 */
export const MAX_DECODER_BYTES = 640e6;
