import * as z from 'zod/mini';
import {
  CURRENCY_PATTERN,
  ID_PATTERN,
  ISO_DATE_PATTERN,
  PARTIAL_DATE_PATTERN,
  wholeMatch,
} from './patterns.ts';

/**
 * A string of `min` to `max` UTF-16 units, which is how `size()` of the security rules counts. Not zod's own length
 * checks: those count code points, so that 40 emoji would pass here and be refused there.
 */
// @__NO_SIDE_EFFECTS__
export function text(min: number, max: number): z.ZodMiniString<string> {
  return z.string().check(
    z.refine(
      (value) => value.length >= min,
      min === 1 ? 'Please fill this in' : `At least ${min} characters`,
    ),
    z.refine((value) => value.length <= max, `At most ${max} characters`),
  );
}

/** A text of 1 to `max` UTF-16 units, or null when it is not set; an empty string is neither. */
// @__NO_SIDE_EFFECTS__
export function optionalText(max: number): z.ZodMiniNullable<z.ZodMiniString<string>> {
  return z.nullable(text(1, max));
}

/** A whole number from `min` to `max`. */
// @__NO_SIDE_EFFECTS__
export function integer(min: number, max: number): z.ZodMiniNumber<number> {
  return z.int().check(z.minimum(min), z.maximum(max));
}

/** A string of which the whole matches `pattern`. */
// @__NO_SIDE_EFFECTS__
export function matching(pattern: string, message: string): z.ZodMiniString<string> {
  return z.string().check(z.regex(wholeMatch(pattern), message));
}

/** `YYYY-MM-DD`, a day that exists, 1900 to 2199. */
export const isoDate = /* @__PURE__ */ matching(ISO_DATE_PATTERN, 'Expected a date');

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the length is the precision. */
export const partialDate = /* @__PURE__ */ matching(
  PARTIAL_DATE_PATTERN,
  'Expected a year, a month or a date',
);

/** Id of a document. */
export const firestoreId = /* @__PURE__ */ matching(ID_PATTERN, 'Expected an id');

/** `amount` in minor units (cents), `currency` ISO 4217. */
export const money = /* @__PURE__ */ z.strictObject({
  amount: /* @__PURE__ */ integer(0, Number.MAX_SAFE_INTEGER),
  currency: /* @__PURE__ */ matching(CURRENCY_PATTERN, 'Expected a currency'),
});
export type Money = z.infer<typeof money>;

/** A calendar date `YYYY-MM-DD`: a day, never an instant. */
export type IsoDate = string;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** A parsed document together with the id that is in its path. */
export type WithId<T> = T & { readonly id: string };
