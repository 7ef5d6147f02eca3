import type { ListSource } from './refs.ts';
import { queryOf, type RestAnswer, type Told } from './rest-query.ts';
import { ask, database } from './rest.ts';

/** Reads a list. Throws `AppError`. */
export async function askList(source: ListSource): Promise<Told> {
  const end = source.path.lastIndexOf('/');
  const parent = end < 0 ? '' : `/${source.path.slice(0, end)}`;
  const structuredQuery = queryOf(source);
  const answers = (await ask(`${parent}:runQuery`, { structuredQuery })) as RestAnswer[];
  return { parent: `${database()}${parent}`, structuredQuery, answers };
}
