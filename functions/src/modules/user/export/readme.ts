/** What is in a copy of one's data, for whoever opens it without Pawfolio. */
export const README = `Your data from Pawfolio

data/      everything that we hold, as JSON (UTF-8). Instants are ISO 8601 in UTC, days are YYYY-MM-DD, money is
           an amount in the smallest unit with its currency, weights are in grams. Every entry has its "id"; what
           belongs to it follows in lists by name.

  account.json     the account as we sign you in by it, and your profile
  pets.json        each pet, with "records" (weights, vaccinations, medication, allergies, conditions, visits,
                   contacts, reminders), "photos", "documents", "choices" (what you put off) and "layout"
  designs.json     each design, with its "versions"
  artwork.json     pictures that you uploaded for designs
  addresses.json   your address book
  orders.json      each order as it was when you placed it, with its "timeline"
  cards.json       lost-pet cards: what you made public, and "sightings", what finders told
  shares.json      links for vets and sitters: which pet and documents, until when, how often they were opened
  activity.json    sensitive actions of the last year: what was made public, asked for, deleted, changed in signing in
  settings.json    settings
  meta.json        what we worked out: how much storage you use, what is due
  mails.json       mails of the last 30 days: to which address, and what was in them
  schema.json      what the entries of each of these files look like, as JSON Schema
  A file is missing where there is nothing to put into it.

files/     every file: photos and artwork in their sizes, documents as you sent them. The "path" of a variant in
           the data is media/<your id>/ and then the path here.

manifest.json   every file above with its size in bytes and its SHA-256.
`;
