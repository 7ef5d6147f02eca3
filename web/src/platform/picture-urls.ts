import { useEffect, useState } from 'react';
import { pictureUrl, type Picture } from './pictures.ts';

/** Several private pictures by their paths, as they arrive; what is still on its way has no address. */
export function usePictureUrls(paths: readonly string[]): ReadonlyMap<string, Picture> {
  const [known, setKnown] = useState<ReadonlyMap<string, Picture>>(new Map());
  const all = [...new Set(paths)].sort().join('\n');
  useEffect(() => {
    let left = false;
    const show = (path: string, picture: Picture): void => {
      if (!left) setKnown((before) => new Map(before).set(path, picture));
    };
    for (const path of all === '' ? [] : all.split('\n'))
      pictureUrl(path).then(
        (url) => show(path, { url, failed: false }),
        () => show(path, { url: null, failed: true }),
      );
    return () => {
      left = true;
    };
  }, [all]);
  return known;
}
