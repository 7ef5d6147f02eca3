import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Size } from './zoom.ts';

/** The size of an element's inside in px, as it changes; null until it is known. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const { current } = ref;
    if (!current) return;
    const measure = (): void => {
      const { offsetWidth: width, offsetHeight: height } = current;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
