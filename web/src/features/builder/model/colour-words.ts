/** The colours of the shop by the names that people have for them. */
const WORDS: Readonly<Record<string, string>> = {
  '#000000': 'Black',
  '#221F1A': 'Soft black',
  '#FFFFFF': 'White',
  '#FBF7F0': 'Cream',
  '#C2510C': 'Marigold',
  '#1F5D50': 'Spruce',
  '#B3261E': 'Red',
  '#2B4C7E': 'Blue',
  '#E5B567': 'Sand',
  '#6B6459': 'Grey',
  '#8A5A3B': 'Brown',
};

/** A colour in a word, for who cannot see it; one that has no name is said by its number. */
export const colourWord = (colour: string): string => WORDS[colour] ?? `Colour ${colour}`;
