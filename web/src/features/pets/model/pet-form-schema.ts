import type { PetDetails, PetFormValues } from './pet-form.ts';
import { detailsOf, petDetailsSchema } from './pet-form.ts';

interface Problem {
  path: PropertyKey[];
  message: string;
}

/** The browser's own calendar day, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

type Result = { value: PetDetails } | { issues: Problem[] };

/** Tidies and checks a form. Every issue has the path of its field and a sentence for its owner. */
export function checkPetForm(values: PetFormValues, day = today()): Result {
  const details = detailsOf(values);
  const parsed = petDetailsSchema.safeParse(details);
  const issues = parsed.success ? [] : parsed.error.issues.map(explain);
  const wrong = new Set(issues.map((issue) => issue.path.join('.')));
  for (const issue of plausibility(values, day)) if (!wrong.has(issue.path.join('.'))) issues.push(issue);
  return parsed.success && issues.length === 0 ? { value: parsed.data } : { issues };
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

interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  maximum?: unknown;
}

function explain(issue: Issue): Problem {
  const { path, code, maximum } = issue;
  if (code === 'too_big' && typeof maximum === 'number')
    return { path, message: `This is too long: at most ${maximum} characters fit.` };
  return { path, message: SENTENCES[path.join('.')] ?? 'Please check this.' };
}

/** Dates compare as text as far as both are known: 2021-04 is not before 2021. */
const isBefore = (a: string, b: string): boolean => {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
};

/** What no schema of one document can know: today, and that a mail address is one. */
function plausibility({ bornOn, deceasedOn, vet }: PetFormValues, day: string): Problem[] {
  const problems: Problem[] = [];
  if (bornOn && isBefore(day, bornOn)) problems.push({ path: ['bornOn'], message: 'This birthday is in the future.' });
  if (deceasedOn && isBefore(day, deceasedOn))
    problems.push({ path: ['deceasedOn'], message: 'This date is in the future.' });
  else if (deceasedOn && bornOn && isBefore(deceasedOn, bornOn))
    problems.push({ path: ['deceasedOn'], message: 'This is before the birthday.' });
  if (vet.email.trim() && !/^[^\s@]+@[^\s@]+$/.test(vet.email.trim()))
    problems.push({ path: ['vet', 'email'], message: 'This does not look like an e-mail address.' });
  return problems;
}
