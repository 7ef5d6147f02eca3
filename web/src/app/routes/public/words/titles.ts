/** Of the pages to read: in the tab, and in the pages that are drawn when the app is built. */
export const wordsTitles = {
  howItWorks: 'How it works',
  privacy: 'Privacy',
  terms: 'Terms',
} as const;

export const wordsDescriptions = {
  howItWorks:
    'From a pet’s first entry to a tag on its collar: how the record, the designs and the orders of Pawfolio belong together.',
  privacy:
    'What Pawfolio keeps about you and your pet, why, for how long, who can see it, and how to take it along or have it erased.',
  terms: 'What you can expect of Pawfolio, and what Pawfolio expects of you, in plain words.',
} as const;
