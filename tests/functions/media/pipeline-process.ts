import { mediaDeps } from '../../../functions/src/modules/media/production.ts';
import { processUpload } from '../../../functions/src/modules/media/pipeline.ts';
import type { MediaDeps, Upload } from '../../../functions/src/modules/media/ports.ts';

/*
 * A process that runs the pipeline as the functions do, with the same ports, and may be killed on the way: the `dieAfter`th
 * effect on the outside world happens, and nothing after it does.
 *
 *   node … pipeline-process.ts '{ "uploads": […], "dieAfter": 3 }'
 */
const { uploads, dieAfter } = JSON.parse(process.argv[2] ?? '') as { uploads: Upload[]; dieAfter: number };

let effects = 0;
const watched = <T extends object>(port: T): T =>
  new Proxy(port, {
    get: (target, key) => {
      const method = Reflect.get(target, key) as unknown;
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        const result: unknown = await Reflect.apply(method, target, args);
        effects += 1;
        if (effects === dieAfter) process.kill(process.pid, 'SIGKILL');
        return effects > dieAfter && dieAfter > 0 ? new Promise(() => undefined) : result;
      };
    },
  });

const { assets, files, render, logger } = mediaDeps();
const deps: MediaDeps = { assets: watched(assets), files: watched(files), render, logger };
for (const upload of uploads) await processUpload(deps, upload);
process.exit();
