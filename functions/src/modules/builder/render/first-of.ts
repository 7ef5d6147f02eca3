import type { Logger } from '../../../platform/logger.ts';
import type { Engine } from './engine.ts';

/** An engine that is the first of several that can. Throws what the last one throws. */
export function firstOf(engines: readonly [Engine, ...Engine[]], logger: Logger): Engine {
  const [first, ...others] = engines;
  return {
    name: first.name,
    render: async (scene, options) => {
      try {
        return await first.render(scene, options);
      } catch (error) {
        const [second, ...rest] = others;
        if (!second) throw error;
        logger.error(`${first.name} failed, ${second.name} draws instead`, error);
        return firstOf([second, ...rest], logger).render(scene, options);
      }
    },
  };
}
