/** Of `/products`: in the tab, and in the page that is drawn when the app is built. */
export const catalogTitle = 'Tags, bandanas, mugs and blankets with their name';
export const catalogDescription =
  'Engraved ID tags, bandanas, mugs, beds and blankets that carry your pet’s name, photo and the number that brings them home.';
