import { lazy, useEffect, useState, type ComponentType, type LazyExoticComponent } from 'react';
import { isMissingCode } from './missing-code.ts';

const Nothing = (): null => null;

/**
 * A part of a page whose code comes after the page. Without a network it may not be on this device yet: then `StandIn` is
 * shown (default: nothing) until the network is back, and the page around it stands. For whole pages use `lazy`.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props> = Nothing,
): LazyExoticComponent<ComponentType<Props>> {
  function Missing(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    useEffect(() => {
      const again = (): void =>
        void load().then(
          (found) => setPart(() => found),
          () => undefined,
        );
      window.addEventListener('online', again);
      return () => window.removeEventListener('online', again);
    }, []);
    const Shown = Part ?? StandIn;
    return <Shown {...props} />;
  }
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch (error) {
      if (!isMissingCode(error)) throw error;
      return { default: Missing };
    }
  });
}
