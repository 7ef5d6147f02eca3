import type { PublicTag } from '@pawfolio/domain/tag';

const listed = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);

/** All that a card shows just now, in words: from what is public, not from what was once ticked. */
export function shownOn(tag: PublicTag): string[] {
  const facts: [string, unknown][] = [
    ['name', tag.name],
    ['photo', tag.photo],
    ['what animal it is', tag.species],
    ['breed', tag.breed],
    ['sex', tag.sex],
    ['age', tag.bornOn],
    ['looks', tag.colour],
    ['microchip', tag.microchip],
    ['care notes', tag.careNotes],
    ['vet', tag.vet],
  ];
  return [
    ...facts.flatMap(([word, value]) => (value === null ? [] : [word])),
    ...tag.contacts.map(({ name }) => `the number of ${name}`),
    ...(tag.message === null ? [] : ['your word to the finder']),
  ];
}

/** What whoever scans the code learns. Null until it is known. */
export function cardInWords(tag: PublicTag | null): string {
  if (tag === null) return 'Whoever has the link or scans the code sees it.';
  const shown = shownOn(tag);
  const lost = tag.lost ? 'Says that the pet is lost. ' : '';
  return shown.length === 0
    ? `${lost}Whoever has the link or scans the code sees that there is a card, and nothing on it.`
    : `${lost}Whoever has the link or scans the code sees: ${listed(shown)}.`;
}

/** What whoever has a link to a passport reads: `papers` are the titles of those that are still there. */
export const linkInWords = (name: string, papers: readonly string[]): string =>
  `Whoever has the link sees the passport (who ${name} is, microchip, health, care notes, whom to call, vet and insurance), ${papers.length === 0 ? 'no documents' : `and with it ${listed(papers)}`}.`;
