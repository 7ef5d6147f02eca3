import type { FailureCode } from '@pawfolio/domain/media';

/** The upload itself is at fault: no retry can mend it, and the customer is told `failure`. */
export class Rejection extends Error {
  readonly failure: FailureCode;

  constructor(failure: FailureCode, options?: ErrorOptions) {
    super(failure, options);
    this.name = 'Rejection';
    this.failure = failure;
  }
}
