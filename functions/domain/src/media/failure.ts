import type { FailureCode } from './kinds.ts';

/** What went wrong and what to do about it, each a sentence. */
export interface FailureHelp {
  problem: string;
  remedy: string;
  /** Whether the very same file may succeed when it is sent again. */
  canRetry: boolean;
}

// @__NO_SIDE_EFFECTS__
const again = (problem: string, remedy: string): FailureHelp => ({ problem, remedy, canRetry: true });
// @__NO_SIDE_EFFECTS__
const another = (problem: string, remedy: string): FailureHelp => ({ problem, remedy, canRetry: false });

const help: Record<FailureCode, FailureHelp> = {
  too_large: another(
    'This file is too large: 20 MB is the most, and 500 pages for a PDF.',
    'Please send a smaller one, for example a photo instead of a scan.',
  ),
  too_small: another(
    'This picture is too small to show anything.',
    'Please send the original instead of a preview of it.',
  ),
  unsupported_type: another(
    'We cannot use this kind of file.',
    'Please send a JPEG, PNG, WebP, AVIF or HEIC picture, or a PDF for a document.',
  ),
  type_mismatch: another(
    'This file is not what its name says.',
    'Please open it, save it as a JPEG or PDF, and send that.',
  ),
  corrupt: another(
    'This file is damaged or incomplete.',
    'Please check that it opens on your device, then send it again from the original.',
  ),
  encrypted: another(
    'This PDF is protected by a password.',
    'Please save a copy without the password and send that.',
  ),
  pixel_limit: another(
    'This picture has more pixels than we can work with.',
    'Please make it smaller, to at most 50 megapixels, and send it again.',
  ),
  over_quota: again(
    'Your storage is full.',
    'Please delete photos or documents that you no longer need, then send this again.',
  ),
  internal: again(
    'Something went wrong on our side.',
    'Please send it again; if it keeps failing, write to us.',
  ),
};

/** Why an upload failed, for the customer. */
export const failureHelp = (code: FailureCode): FailureHelp => help[code];

/** The same as one text: the problem, then what to do. */
export const failureSentence = (code: FailureCode): string => `${help[code].problem} ${help[code].remedy}`;
