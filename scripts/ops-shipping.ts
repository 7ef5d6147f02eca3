import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { PRODUCTS } from '@pawfolio/domain/catalog';
import { completeCatalog } from '../functions/src/modules/order/printing/printful-catalog.ts';
import { printful } from '../functions/src/modules/order/printing/printful.ts';
import { describeError, Problem } from './lib/problem.ts';
import { root } from './lib/root.ts';
import { compareShipping, isLoss, type ShippingRow } from './ops/shipping.ts';

const HELP = `Usage: PRINTFUL_TOKEN=… npm run ops:shipping -- --project ID

What Printful takes to send each product to each zone, beside what we take (functions/domain/src/order/shipping.ts).
Ends with 1 where a parcel costs more than we take. Reads PRINTFUL_CATALOG from functions/.env.<project>.`;

function catalogOf(project: string): string {
  const file = join(root, `functions/.env.${project}`);
  if (!existsSync(file))
    throw new Problem(`There is no functions/.env.${project}: it holds PRINTFUL_CATALOG.`);
  return parseEnv(readFileSync(file, 'utf8'))['PRINTFUL_CATALOG'] ?? '{}';
}

const dollars = (amount: number | null): string => (amount === null ? 'none' : (amount / 100).toFixed(2));

const line = (row: ShippingRow): string =>
  [
    isLoss(row) ? '✗' : '✓',
    row.sold.padEnd(28),
    row.country,
    `ours ${dollars(row.ours).padStart(6)}`,
    `theirs ${dollars(row.theirs).padStart(6)}`,
  ].join('  ');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { project: { type: 'string' } } });
  const token = process.env['PRINTFUL_TOKEN'];
  if (values.project === undefined || !token) throw new Problem(HELP);
  const shop = printful({
    token,
    catalog: completeCatalog(catalogOf(values.project), PRODUCTS),
    linkTo: () => Promise.reject(new Error('Nothing is ordered here')),
    now: Date.now,
  });
  const rows = await compareShipping(shop, PRODUCTS);
  for (const row of rows) console.log(line(row));
  const losses = rows.filter(isLoss).length;
  console.log(`${losses} of ${rows.length} parcels cost more than we take, or cannot be sent`);
  if (losses > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
