import { useState } from 'react';
import { cutStyle, CUT_FRAME, type Cut } from '../lib/cut.ts';
import { cx } from '../lib/cx.ts';
import sprite from './species.svg?no-inline';

/** The species that have a drawing: those of the pet contract. */
export type AvatarSpecies =
  'dog' | 'cat' | 'rabbit' | 'bird' | 'ferret' | 'rodent' | 'reptile' | 'fish' | 'horse' | 'other';

export interface AvatarProps {
  species: AvatarSpecies;
  /** The picture's address, usually a private object URL. The drawing shows until it has loaded, or if it fails. */
  src?: string | null | undefined;
  /** Which part of the picture to show; all that fits where there is none. */
  cut?: Cut | null | undefined;
  /** Describes it where no name stands beside it; without, it is decoration. */
  label?: string | undefined;
  /** A disc of 40, 56, 96 or 144 px; `fill`: all of the box around it, whatever its shape. */
  size?: 'sm' | 'md' | 'lg' | 'xl' | 'fill' | undefined;
  /** Quiet colours, for a pet that has died. */
  quiet?: boolean | undefined;
}

const sizes = {
  sm: 'size-10 rounded-full',
  md: 'size-14 rounded-full',
  lg: 'size-24 rounded-full',
  xl: 'size-36 rounded-full',
  fill: 'size-full',
};

/** The ground on which each drawing stands in the sprite: it goes on where the box is wider or higher. */
const grounds: Readonly<Record<AvatarSpecies, string>> = {
  dog: 'bg-(--tile-sky)',
  cat: 'bg-(--tile-amber)',
  rabbit: 'bg-(--tile-sage)',
  bird: 'bg-(--tile-plum)',
  ferret: 'bg-(--tile-rose)',
  rodent: 'bg-(--tile-gold)',
  reptile: 'bg-(--tile-rose)',
  fish: 'bg-(--tile-sky)',
  horse: 'bg-(--tile-sage)',
  other: 'bg-(--tile-plum)',
};

/**
 * A pet's face: its picture, else a drawing of its species. The drawings are one file that the browser fetches and
 * keeps, so they add nothing to the scripts.
 */
export function Avatar({ species, src, cut, label, size = 'md', quiet = false }: AvatarProps) {
  const [shown, setShown] = useState<string | null>(null);
  const style = cut ? cutStyle(cut) : null;
  return (
    <span
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={cx(
        'relative inline-block shrink-0 overflow-hidden align-top',
        grounds[species],
        sizes[size],
        quiet && 'saturate-50',
      )}
    >
      <svg className="size-full" aria-hidden="true">
        <use href={`${sprite}#${species}`} />
      </svg>
      {src && (
        <span className={CUT_FRAME}>
          <img
            src={src}
            alt=""
            decoding="async"
            className={cx(
              !style && 'size-full object-cover',
              'transition-opacity',
              shown !== src && 'opacity-0',
            )}
            style={style ?? undefined}
            onLoad={() => setShown(src)}
          />
        </span>
      )}
    </span>
  );
}
