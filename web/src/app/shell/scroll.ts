const KEY = 'pawfolio.scroll';
/** As many history entries as anybody steps back through. */
const MOST = 50;
/** After this the page has what it will have, and a jump would only disturb. */
const PATIENCE_MS = 3_000;

type Positions = [key: string, y: number][];

function read(): Positions {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Positions;
  } catch {
    return [];
  }
}

/** Remembers how far down the page of a history entry is scrolled. */
export function rememberScroll(key: string, y: number): void {
  const others = read().filter(([other]) => other !== key);
  sessionStorage.setItem(KEY, JSON.stringify([...others, [key, y]].slice(-MOST)));
}

/** Where the page of a history entry was left; undefined when it was not open yet. */
export const rememberedScroll = (key: string): number | undefined =>
  read().find(([other]) => other === key)?.[1];

/** Scrolls to a place of the page that may not be drawn yet; gives up when the visitor scrolls. Returns how to stop. */
export function scrollWhenTall(y: number): () => void {
  const stop = new AbortController();
  const reach = (): void => {
    window.scrollTo(0, y);
    if (document.documentElement.scrollHeight - window.innerHeight >= y) stop.abort();
  };
  const observer = new ResizeObserver(reach);
  stop.signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(document.body);
  for (const type of ['wheel', 'touchmove', 'keydown']) {
    window.addEventListener(type, () => stop.abort(), { signal: stop.signal, passive: true });
  }
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  stop.signal.addEventListener('abort', () => clearTimeout(timer));
  reach();
  return () => stop.abort();
}
