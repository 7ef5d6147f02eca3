/** What others can see, by id: cards by their pets, and links. */
export interface Taken {
  cards: readonly string[];
  links: readonly string[];
}

/** How many links one call ends. */
export const AT_ONCE = 50;

interface Commands {
  hideCard: (petId: string) => Promise<void>;
  endLinks: (shareIds: string[]) => Promise<void>;
}

/** How much can still be seen, and why. */
export interface Left {
  count: number;
  reason: unknown;
}

/** Takes back all of it, whatever becomes of a part; answers what is left, null when nothing is. */
export async function takeBack(
  { cards, links }: Taken,
  { hideCard, endLinks }: Commands,
): Promise<Left | null> {
  const steps = cards.map((card) => ({ size: 1, done: hideCard(card) }));
  for (let at = 0; at < links.length; at += AT_ONCE) {
    const some = links.slice(at, at + AT_ONCE);
    steps.push({ size: some.length, done: endLinks(some) });
  }
  const ends = await Promise.allSettled(steps.map(({ done }) => done));
  const failed = ends.flatMap((end, at) =>
    end.status === 'rejected' ? [{ size: steps[at]?.size ?? 0, reason: end.reason as unknown }] : [],
  );
  const [first] = failed;
  return first ? { count: failed.reduce((sum, { size }) => sum + size, 0), reason: first.reason } : null;
}
