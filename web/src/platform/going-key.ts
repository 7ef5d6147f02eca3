/** Where this device keeps what is still to be deleted; a file of its own, for pages that only look whether there is any. */
export const GOING = 'pawfolio.going';
