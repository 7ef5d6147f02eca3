/** Who runs the app, as its public pages say it. */
export interface Imprint {
  /** Name and postal address in one line. */
  operator: string;
  email: string;
}

type Variables = Partial<Record<string, string>>;

const demo: Imprint = { operator: 'nobody: this is a demonstration', email: 'hello@pawfolio.example' };

/**
 * Who runs the app: `VITE_OPERATOR` and `VITE_CONTACT_EMAIL` together, or nobody, which `npm run deploy` does not release. Builds that
 * talk to emulators are the demonstration's. Throws an error that names each bad variable.
 */
export function readImprint(mode: string, variables: Variables): Imprint | null {
  if (['development', 'emulator', 'e2e'].includes(mode)) return demo;
  const operator = variables['VITE_OPERATOR']?.trim() ?? '';
  const email = variables['VITE_CONTACT_EMAIL']?.trim() ?? '';
  if (operator === '' && email === '') return null;
  if (operator === '') throw new Error('VITE_OPERATOR must say who runs the app, with a postal address');
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new Error(`VITE_CONTACT_EMAIL must be an e-mail address; it is ${email || 'not set'}`);
  return { operator, email };
}
