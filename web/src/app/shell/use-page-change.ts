import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { rememberedScroll, rememberScroll, scrollWhenTall } from './scroll.ts';

interface Shown {
  heading: Element;
  text: string;
}

const shownNow = (): Shown | null => {
  const heading = document.querySelector('[data-page-title]');
  return heading && { heading, text: heading.textContent };
};

/** Calls back once the page has another title than `before`; stops waiting when the visitor does something. */
function whenTitleChanges(before: Shown | null, onChange: (now: Shown) => void): () => void {
  const stop = new AbortController();
  const look = (): void => {
    const now = shownNow();
    if (!now || (now.heading === before?.heading && now.text === before.text)) return;
    stop.abort();
    onChange(now);
  };
  const observer = new MutationObserver(look);
  stop.signal.addEventListener('abort', () => observer.disconnect());
  for (const type of ['pointerdown', 'keydown']) {
    window.addEventListener(type, () => stop.abort(), { signal: stop.signal });
  }
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  look();
  return () => stop.abort();
}

/** Scrolls to the part that the address names after `#`; whether there is one. */
function showPart(hash: string): boolean {
  const part = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  part?.scrollIntoView();
  return part !== null;
}

/** Keeps in mind where each page was left. */
function useScrollMemory(entry: string): void {
  // A layout effect is cleaned up before the browser can clamp the position to the height of the next page.
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    let y = window.scrollY;
    const follow = (): void => void (y = window.scrollY);
    const leave = (): void => rememberScroll(entry, y);
    window.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('scroll', follow);
      window.removeEventListener('pagehide', leave);
    };
  }, [entry]);
}

/**
 * What a browser does between two documents, for pages that are drawn by script: the heading of the new page gets the
 * focus, so that it is read out and Tab goes on from there, and the page starts at its top or, on the way back, where it
 * was left. An address that changes nothing but a tab of the same page moves neither.
 */
export function usePageChange(): void {
  const { key, pathname, hash } = useLocation();
  // Every page that is opened afresh has the same key, whatever its address.
  const entry = `${key}:${pathname}`;
  const way = useNavigationType();
  const shown = useRef<Shown | null>(null);
  const opened = useRef(false);
  useScrollMemory(entry);

  useEffect(() => {
    const opening = !opened.current;
    opened.current = true;
    let stopScroll = (): void => undefined;
    const stopWaiting = whenTitleChanges(shown.current, (now) => {
      shown.current = now;
      if (!opening && now.heading instanceof HTMLElement) now.heading.focus({ preventScroll: true });
      // The page was there before this script, and whoever has begun to read it keeps the place.
      if (opening && window.scrollY > 0) return;
      const left = way === NavigationType.Pop ? rememberedScroll(entry) : undefined;
      if (left !== undefined) stopScroll = scrollWhenTall(left);
      else if (!showPart(hash)) window.scrollTo(0, 0);
    });
    return () => {
      stopWaiting();
      stopScroll();
    };
    // The key changes with the hash and with state alone; the page does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);

  useEffect(() => void showPart(hash), [hash]);
}
