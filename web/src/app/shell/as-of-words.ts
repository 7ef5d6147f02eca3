/** When something was so, as shortly as it is clear: "14:05", "3 November, 14:05", "3 November 2025, 14:05". */
export function asOfWords(time: number, locale: string, now = Date.now()): string {
  const [then, today] = [new Date(time), new Date(now)];
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, options).format(then);
  if (then.toDateString() === today.toDateString()) return part(clock);
  const year = then.getFullYear() === today.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return `${part({ day: 'numeric', month: 'long', ...year })}, ${part(clock)}`;
}
