import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';

interface DrawnProps<Props extends object> {
  /** Fetches the code of the picture. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
  /** Whether what was drawn ahead is not right any more. */
  isStale?: boolean;
  /** The picture itself, for the page's HTML. */
  children: ReactNode;
}

/** Tells React to leave what stands there. */
const asItIs = { __html: '' };

/**
 * A picture that stands in the page's HTML when the app is built, and stays there untouched: the code that draws it is
 * fetched only when something about it changes, or when the page is reached by a link within the app.
 */
export function Drawn<Props extends object>({ load, props, isStale = false, children }: DrawnProps<Props>) {
  const [Picture, setPicture] = useState<ComponentType<Props> | null>(null);
  const drawn = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Picture || !(isStale || drawn.current?.childElementCount === 0)) return;
    // Without it what was drawn stays: nothing is lost.
    void load().then(
      (loaded) => setPicture(() => loaded),
      () => undefined,
    );
  }, [Picture, isStale, load]);
  if (Picture) return <Picture {...props} />;
  if (import.meta.env.SSR) return <div>{children}</div>;
  return <div ref={drawn} suppressHydrationWarning dangerouslySetInnerHTML={asItIs} />;
}
