import { useMemo, useState, type SyntheticEvent } from 'react';
import { thumbHashToDataURL } from 'thumbhash';
import { cx } from '../../../shared/lib/cx.ts';

export interface PhotoFrameProps {
  /** What it shows; '' where the words stand beside it. */
  alt: string;
  /** Base64; a blurred stand-in until the picture is there. */
  thumbhash?: string | null | undefined;
  /** Local address of a picture that is still being sent. */
  preview?: string | null | undefined;
  /** Address of the finished picture, once it has been fetched. */
  src?: string | null | undefined;
  /** The finished picture is on screen: what stood in for it may go. */
  onShown?: (() => void) | undefined;
  /** `cover` fills the frame (default), `contain` shows all of it. */
  fit?: 'cover' | 'contain' | undefined;
  className?: string | undefined;
}

/**
 * A picture that is there from the first moment and never flickers: blur, local preview and finished picture lie upon
 * each other, and each goes only after the next one has been drawn.
 */
export function PhotoFrame(props: PhotoFrameProps) {
  const { alt, thumbhash, preview, src, onShown, fit = 'cover', className } = props;
  const [shown, setShown] = useState<string | null>(null);
  const blur = useMemo(() => blurOf(thumbhash), [thumbhash]);
  const layer = cx('absolute inset-0 size-full', fit === 'cover' ? 'object-cover' : 'object-contain');
  const onLoad = ({ currentTarget }: SyntheticEvent<HTMLImageElement>) => {
    const { src: loaded } = currentTarget;
    const show = () => {
      setShown(loaded);
      requestAnimationFrame(() => onShown?.());
    };
    currentTarget.decode().then(show, show);
  };
  return (
    <span
      role={alt ? 'img' : undefined}
      aria-label={alt || undefined}
      aria-hidden={alt ? undefined : true}
      className={cx('relative block overflow-hidden bg-sunken', className)}
    >
      {blur && shown === null && <img src={blur} alt="" className={layer} />}
      {preview && <img src={preview} alt="" className={layer} onError={hide} />}
      {src && (
        <img
          src={src}
          alt=""
          onLoad={onLoad}
          className={cx(layer, !preview && 'transition-opacity', shown !== src && 'opacity-0')}
        />
      )}
    </span>
  );
}

/** A preview that the browser cannot draw (HEIC in most of them) must not show its broken sign. */
const hide = ({ currentTarget }: SyntheticEvent<HTMLImageElement>): void => {
  currentTarget.hidden = true;
};

function blurOf(thumbhash: string | null | undefined): string | null {
  if (!thumbhash) return null;
  try {
    return thumbHashToDataURL(Uint8Array.from(atob(thumbhash), (char) => char.charCodeAt(0)));
  } catch {
    return null;
  }
}
