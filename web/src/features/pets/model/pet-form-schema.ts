import { today, type IsoDate } from '@pawfolio/domain/kernel';
import { petSchema, type Pet } from '@pawfolio/domain/pet';
import { detailsOf, type PetDetails, type PetFormValues } from './pet-form.ts';

export interface Problem {
  path: PropertyKey[];
  message: string;
}

type Result = { value: PetDetails } | { issues: Problem[] };

/** Stands for what the form does not hold, so that the one schema of a pet can judge it. */
const notInTheForm = {
  coverPhotoId: null,
  createdAt: { toMillis: () => 0 },
  updatedAt: { toMillis: () => 0 },
};

/** Tidies and checks a form. Every issue has the path of its field and a sentence for its owner. */
export function checkPetForm(values: PetFormValues, day: IsoDate = today()): Result {
  const parsed = petSchema.safeParse({ ...detailsOf(values), ...notInTheForm });
  const issues = parsed.success ? [] : parsed.error.issues.map(explain);
  const wrong = new Set(issues.map((issue) => issue.path.join('.')));
  for (const issue of plausibility(values, day)) if (!wrong.has(issue.path.join('.'))) issues.push(issue);
  if (!parsed.success || issues.length > 0) return { issues };
  return { value: onlyTheForm(parsed.data) };
}

function onlyTheForm(pet: Pet): PetDetails {
  const known = Object.entries(pet).filter(([key]) => !(key in notInTheForm));
  return Object.fromEntries(known) as PetDetails;
}

/** The form's schema, in the shape that form libraries share (Standard Schema 1). */
export const petFormSchema = {
  '~standard': {
    version: 1 as const,
    vendor: 'pawfolio',
    validate: (values: unknown) => checkPetForm(values as PetFormValues),
    types: undefined as { input: PetFormValues; output: PetDetails } | undefined,
  },
};

const SENTENCES: Partial<Record<string, string>> = {
  name: 'Please give a name.',
  species: 'Please choose a species.',
  bornOn: 'This is not a date we can use. The year alone is enough, such as 2021.',
  deceasedOn: 'This is not a date we can use.',
  microchip: 'A chip number has 15 digits. Older ones have 9 to 16 letters and digits.',
  'insurance.renewsOn': 'This is not a date we can use.',
};

function explain({ path, message }: Problem): Problem {
  // The kernel's own words for a text that exceeds its room; it is the only one that knows the number.
  if (message.startsWith('At most')) return { path, message: `This is too long. ${message} fit.` };
  return { path, message: SENTENCES[path.join('.')] ?? 'Please check this.' };
}

/** Dates compare as text as far as both are known: 2021-04 is not before 2021. */
const isBefore = (a: string, b: string): boolean => {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
};

/** What no schema of one document can know: today, and that a mail address is one. */
function plausibility({ bornOn, deceasedOn, vet }: PetFormValues, day: IsoDate): Problem[] {
  const problems: Problem[] = [];
  if (bornOn && isBefore(day, bornOn))
    problems.push({ path: ['bornOn'], message: 'This birthday is in the future.' });
  if (deceasedOn && isBefore(day, deceasedOn))
    problems.push({ path: ['deceasedOn'], message: 'This date is in the future.' });
  else if (deceasedOn && bornOn && isBefore(deceasedOn, bornOn))
    problems.push({ path: ['deceasedOn'], message: 'This is before the birthday.' });
  if (vet.email.trim() && !/^[^\s@]+@[^\s@]+$/.test(vet.email.trim()))
    problems.push({ path: ['vet', 'email'], message: 'This does not look like an e-mail address.' });
  return problems;
}
