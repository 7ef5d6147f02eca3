export interface Check {
  path: string;
  method: 'GET' | 'POST';
  status: number;
  /** Headers that must be there, and what they must say. */
  headers?: Readonly<Record<string, RegExp>>;
  body?: RegExp;
}

const page = { 'content-type': /^text\/html/, 'content-security-policy': /script-src 'self'/ };

const hidden = { 'cache-control': /no-store/, 'x-robots-tag': /noindex/, 'referrer-policy': /no-referrer/ };

/** What holds of every release that works. None of these writes anything. */
export const checks: readonly Check[] = [
  { path: '/', method: 'GET', status: 200, headers: page, body: /Pawfolio/ },
  { path: '/products', method: 'GET', status: 200, headers: page, body: /ld\+json/ },
  { path: '/dashboard', method: 'GET', status: 200, headers: { ...page, 'cache-control': /no-cache/ } },
  { path: '/sitemap.xml', method: 'GET', status: 200, headers: { 'content-type': /xml/ } },
  { path: '/robots.txt', method: 'GET', status: 200, body: /^Sitemap: https?:\/\/[^/]+\/sitemap\.xml$/m },
  { path: '/webhooks/payment', method: 'GET', status: 405 },
  { path: '/webhooks/payment', method: 'POST', status: 400 },
  { path: '/webhooks/fulfilment', method: 'GET', status: 405 },
  { path: '/webhooks/fulfilment', method: 'POST', status: 400 },
  { path: '/webhooks/printful', method: 'GET', status: 405 },
  { path: '/webhooks/printful', method: 'POST', status: 400 },
  // A tag and a link that nobody can have: each is looked up in the database, and in no cache from then on.
  { path: `/t/${'0'.repeat(22)}`, method: 'GET', status: 404, headers: hidden, body: /Pawfolio/ },
  { path: `/s/${'0'.repeat(32)}`, method: 'GET', status: 404, headers: hidden, body: /Pawfolio/ },
];

async function problemOf(origin: string, check: Check): Promise<string | null> {
  const response = await fetch(origin + check.path, {
    method: check.method,
    redirect: 'manual',
    ...(check.method === 'POST' && { body: '{}', headers: { 'content-type': 'application/json' } }),
  });
  const body = await response.text();
  if (response.status !== check.status) return `answers ${response.status}, not ${check.status}`;
  for (const [name, wanted] of Object.entries(check.headers ?? {}))
    if (!wanted.test(response.headers.get(name) ?? '')) return `has no ${name} like ${wanted.source}`;
  return check.body && !check.body.test(body) ? `does not say ${check.body.source}` : null;
}

/** Asks a deployed app; resolves to one sentence for each check that does not hold. Never rejects. */
export async function smoke(origin: string, all: readonly Check[] = checks): Promise<string[]> {
  const problems = await Promise.all(
    all.map(async (check) => {
      const problem = await problemOf(origin, check).catch(() => 'cannot be reached');
      return problem === null ? [] : [`${check.method} ${check.path} ${problem}`];
    }),
  );
  return problems.flat();
}
