/** "Good morning, Robin": by the clock of the visitor, with the first of their names. */
export function greeting(name: string, hour: number): string {
  const part = hour < 5 || hour >= 18 ? 'evening' : hour < 12 ? 'morning' : 'afternoon';
  const [first = ''] = name.trim().split(/\s+/);
  return first === '' ? `Good ${part}` : `Good ${part}, ${first}`;
}
