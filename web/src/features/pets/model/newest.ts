/** How many photos the overview reads: those that it shows, and one that says whether there are more. */
export const NEWEST_PHOTOS = 6;
