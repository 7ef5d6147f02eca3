import * as z from 'zod/mini';
import { isCountry } from './countries.ts';

/** ISO 3166-1 alpha-2 code of a country that is assigned today. */
export const country = /* @__PURE__ */ z.string().check(z.refine(isCountry, 'Expected a country'));
