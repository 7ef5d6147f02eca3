/** Tells the developer of something that the customer need not see. Never pass personal data. */
export function reportError(error: unknown, context: Record<string, string> = {}): void {
  // eslint-disable-next-line no-console -- the one place where the web app writes to the console
  console.warn('Pawfolio:', error instanceof Error ? `${error.name}: ${error.message}` : 'error', context);
}
