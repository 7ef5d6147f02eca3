/** Codes with which Firestore refuses a commit (https://grpc.io/docs/guides/status-codes/). */
export const grpc = {
  notFound: 5,
  alreadyExists: 6,
  failedPrecondition: 9,
  aborted: 10,
} as const;

/** Whether an error of Firestore carries one of these codes. */
export const hasGrpcCode = (error: unknown, ...codes: readonly number[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(Number(error.code));
