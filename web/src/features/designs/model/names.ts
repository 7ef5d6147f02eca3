const MAX = 80;

/** Cut at a whole character, so that `suffix` fits behind it. */
function withSuffix(name: string, suffix: string): string {
  const kept = Array.from(name);
  while (kept.join('').length + suffix.length > MAX) kept.pop();
  return kept.join('').trimEnd() + suffix;
}

/** What a copy is called: "Tag (copy)", and if there is one already "Tag (copy 2)". Copies of copies do not pile up words. */
export function copyName(name: string, taken: readonly string[]): string {
  const base = name.replace(/ \(copy(?: \d+)?\)$/, '');
  for (let n = 1; ; n++) {
    const candidate = withSuffix(base, n === 1 ? ' (copy)' : ` (copy ${n})`);
    if (!taken.includes(candidate)) return candidate;
  }
}

/** The name of a design made for another pet: the first pet's name gives way to the other's, or that is added. */
export function nameForPet(name: string, old: string | null, next: string): string {
  const at = old === null || old === '' ? -1 : name.indexOf(old);
  if (at < 0 || old === null) return withSuffix(name, ` for ${next}`);
  return withSuffix(name.slice(0, at) + next + name.slice(at + old.length), '');
}

/** The name of a design on another product: the first product's name gives way to the other's, or that is added. */
export function nameForProduct(name: string, old: string | null, next: string): string {
  if (old !== null && name.toLowerCase().includes(old.toLowerCase())) {
    const at = name.toLowerCase().indexOf(old.toLowerCase());
    return withSuffix(name.slice(0, at) + next + name.slice(at + old.length), '');
  }
  return withSuffix(name, ` – ${next}`);
}

/** A name that the server has taken. */
export interface Renamed {
  name: string;
  /** What the list said then: as long as it says so, it is late. */
  was: string;
}

/** Designs as their owner has just named them, where their list does not tell it yet. */
export const asRenamed = <T extends { id: string; name: string }>(
  designs: readonly T[],
  renamed: ReadonlyMap<string, Renamed>,
): T[] =>
  designs.map((design) => {
    const known = renamed.get(design.id);
    return known?.was === design.name ? { ...design, name: known.name } : design;
  });
