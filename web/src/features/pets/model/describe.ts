import { formatDate, formatPartialDate, today, type IsoDate } from '@pawfolio/domain/kernel';
import { ageOf, reproductiveLabel, sexLabel, type PetContent } from '@pawfolio/domain/pet';

/** A calendar date in the customer's language, or null. */
export const day = (date: IsoDate | null, locale: string): string | null =>
  date === null ? null : formatDate(date, locale);

/** Under a pet's name in a list: its age in words, or the years it lived. Null when nothing is known. */
export function ageLine(
  pet: Pick<PetContent, 'bornOn' | 'deceasedOn'>,
  on: IsoDate = today(),
): string | null {
  const { bornOn, deceasedOn } = pet;
  if (deceasedOn === null) return ageOf(pet, on);
  return [bornOn?.slice(0, 4), deceasedOn.slice(0, 4)].filter(Boolean).join(' – ');
}

/** "12 April 2021 (5 years)"; of a pet that died, how old it was. */
export function bornLine(
  pet: Pick<PetContent, 'bornOn' | 'deceasedOn'>,
  locale: string,
  on: IsoDate = today(),
): string | null {
  if (pet.bornOn === null) return null;
  const date = formatPartialDate(pet.bornOn, locale);
  return pet.deceasedOn === null ? `${date} (${ageOf(pet, on) ?? ''})` : date;
}

/** How old a pet was when it died; null where one of both days is not known. */
export const ageOfDeath = (pet: Pick<PetContent, 'bornOn' | 'deceasedOn'>): string | null =>
  pet.deceasedOn === null ? null : ageOf(pet, pet.deceasedOn);

/** What a photo shows, for those who cannot see it: the owner's words, or at least whom. */
export const altOf = (photo: { caption: string | null } | null, petName: string): string =>
  photo?.caption ?? `Photo of ${petName}`;

/** "Female, neutered", as far as it is known. */
export function sexLine({
  sex,
  reproductiveStatus,
}: Pick<PetContent, 'sex' | 'reproductiveStatus'>): string | null {
  const known = [
    sex === 'unknown' ? null : sexLabel(sex),
    reproductiveStatus === 'unknown' ? null : reproductiveLabel(reproductiveStatus),
  ].filter((word) => word !== null);
  return known.length === 2 ? `${known[0] ?? ''}, ${(known[1] ?? '').toLowerCase()}` : (known[0] ?? null);
}

/** "1 photo", "3 photos" */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
