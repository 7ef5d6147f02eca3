import { useMemo, useState, type ReactNode, type SyntheticEvent } from 'react';
import { thumbHashToDataURL } from 'thumbhash';
import { cutStyle, CUT_FRAME, type Cut } from '../../../shared/lib/cut.ts';
import { cx } from '../../../shared/lib/cx.ts';

export interface PhotoFrameProps {
  /** What it shows; '' where the words stand beside it. */
  alt: string;
  /** Base64; a blurred stand-in until the picture is there. */
  thumbhash?: string | null | undefined;
  /** Local address of a picture that is still being sent. */
  preview?: string | null | undefined;
  /** Shown where the browser cannot draw the preview (HEIC in most of them) and nothing else is there yet. */
  standIn?: ReactNode;
  /** Address of the finished picture, once it has been fetched. */
  src?: string | null | undefined;
  /** The finished picture is on screen: what stood in for it may go. */
  onShown?: (() => void) | undefined;
  /** `cover` fills the frame (default), `contain` shows all of it. */
  fit?: 'cover' | 'contain' | undefined;
  /** Which part to show, in place of `fit`. */
  cut?: Cut | null | undefined;
  /** The colour behind it, for what the picture does not cover. */
  ground?: string | undefined;
  className?: string | undefined;
}

/**
 * A picture that is there from the first moment and never flickers: blur, local preview and finished picture lie upon
 * each other, and each goes only after the next one has been drawn.
 */
export function PhotoFrame(props: PhotoFrameProps) {
  const { alt, thumbhash, preview, standIn, src, onShown, fit = 'cover', cut, className } = props;
  const { ground = 'bg-sunken' } = props;
  const [shown, setShown] = useState<string | null>(null);
  const [undrawable, setUndrawable] = useState<string | null>(null);
  const blur = useMemo(() => blurOf(thumbhash), [thumbhash]);
  const style = (cut && cutStyle(cut)) ?? undefined;
  const layer = style
    ? ''
    : cx('absolute inset-0 size-full', fit === 'cover' ? 'object-cover' : 'object-contain');
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
      className={cx('relative block overflow-hidden', ground, className)}
    >
      <span className={CUT_FRAME}>
        {blur && shown === null && <img src={blur} alt="" className={layer} style={style} />}
        {preview && preview !== undrawable && (
          <img src={preview} alt="" className={layer} style={style} onError={() => setUndrawable(preview)} />
        )}
        {preview && preview === undrawable && !blur && shown === null && standIn}
        {src && (
          <img
            src={src}
            alt=""
            onLoad={onLoad}
            className={cx(layer, !preview && 'transition-opacity', shown !== src && 'opacity-0')}
            style={style}
          />
        )}
      </span>
    </span>
  );
}

function blurOf(thumbhash: string | null | undefined): string | null {
  if (!thumbhash) return null;
  try {
    return thumbHashToDataURL(Uint8Array.from(atob(thumbhash), (char) => char.charCodeAt(0)));
  } catch {
    return null;
  }
}
