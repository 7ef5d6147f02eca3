import type { AssetFailure } from '@pawfolio/domain/media';

/** The upload itself is at fault: no retry can mend it, and the customer is told `failure`. */
export class Rejection extends Error {
  readonly failure: AssetFailure;

  constructor(failure: AssetFailure, options?: ErrorOptions) {
    super(failure, options);
    this.name = 'Rejection';
    this.failure = failure;
  }
}
