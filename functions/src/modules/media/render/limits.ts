/** 60 megapixels are 180 MB once decoded; the largest phone sensors in use send 50. */
export const MAX_PIXELS = 60e6;

/** Below this no side shows anything and the smallest variant would be blown up tenfold. */
export const MIN_SIDE = 16;

/** More than any certificate or policy has; a file that claims more is a mistake or an attack. */
export const MAX_PAGES = 500;

/** Some twenty times what the largest accepted picture takes on a slow instance. */
export const MAX_SECONDS = 40;
