import { useEffect, useState } from 'react';

/** An address for a file on this device, for an instant preview; null without a file. Given back when it is not needed. */
export function useObjectUrl(file: Blob | null): string | null {
  const [made, setMade] = useState<{ file: Blob; url: string } | null>(null);
  useEffect(() => {
    if (!file) return;
    const url = URL.createObjectURL(file);
    // An address is a resource with a lifetime: made and revoked in an effect, shown when it is there.
    // eslint-disable-next-line react-hooks/set-state-in-effect -- see above
    setMade({ file, url });
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return made && made.file === file ? made.url : null;
}
