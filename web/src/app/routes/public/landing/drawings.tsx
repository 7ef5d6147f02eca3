import type { ReactNode } from 'react';

/** A small still life on a coloured ground. */
function Drawing({ ground, children }: { ground: string; children: ReactNode }) {
  return (
    <svg viewBox="0 0 72 72" aria-hidden="true" className="size-16 shrink-0 sm:size-20" fill="none">
      <rect width="72" height="72" rx="16" fill={`var(--tile-${ground})`} />
      {children}
    </svg>
  );
}

/** A microchip, as small as a grain of rice, and the waves that read it. */
export const ChipDrawing = () => (
  <Drawing ground="sky">
    <rect x="14" y="42" width="34" height="14" rx="7" transform="rotate(-24 31 49)" fill="#fff" />
    <rect x="20" y="45" width="16" height="8" rx="4" transform="rotate(-24 28 49)" fill="#c98b4f" />
    <path
      d="M44 32a10 10 0 0 1 4 10M48 25a18 18 0 0 1 8 19M52 18a26 26 0 0 1 11 28"
      stroke="#3f8e86"
      strokeWidth="3.5"
      strokeLinecap="round"
    />
  </Drawing>
);

/** A syringe beside a drop. */
export const SyringeDrawing = () => (
  <Drawing ground="sage">
    <g transform="rotate(45 36 36)">
      <path d="M36 4v12M30 4h12" stroke="#33241b" strokeWidth="3.5" strokeLinecap="round" />
      <rect x="28" y="16" width="16" height="32" rx="4" fill="#fff" />
      <path d="M28 32h16v12a4 4 0 0 1-4 4h-8a4 4 0 0 1-4-4Z" fill="#6fbfa8" />
      <path d="M40 22h4M40 27h4" stroke="#33241b" strokeWidth="2" />
      <path d="M36 48v16" stroke="#33241b" strokeWidth="2.5" strokeLinecap="round" />
    </g>
    <path d="M54 44c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11Z" fill="#3f8e86" />
  </Drawing>
);

/** Two photographs on a pile. */
export const PhotoDrawing = () => (
  <Drawing ground="rose">
    <rect x="24" y="12" width="34" height="40" rx="3" transform="rotate(9 41 32)" fill="#f4eee3" />
    <g transform="rotate(-6 32 40)">
      <rect x="14" y="18" width="36" height="42" rx="3" fill="#fff" />
      <rect x="18" y="22" width="28" height="26" rx="1.5" fill="#d6e8ea" />
      <path d="M18 48c3-9 8-13 14-13s11 4 14 13Z" fill="#8a5632" />
      <circle cx="32" cy="33" r="7" fill="#d99c5f" />
      <path d="M26 28c-4 0-5 5-4 9 3 0 4-3 5-6ZM38 28c4 0 5 5 4 9-3 0-4-3-5-6Z" fill="#8a5632" />
    </g>
  </Drawing>
);

/** A telephone and a heart. */
export const VetDrawing = () => (
  <Drawing ground="gold">
    <rect x="20" y="10" width="30" height="52" rx="6" fill="#33241b" />
    <rect x="23.500" y="16" width="23" height="38" rx="2" fill="#fff" />
    <path
      d="M35 44c-6-4-9-7.500-9-11.500a4.800 4.800 0 0 1 9-2.300 4.800 4.800 0 0 1 9 2.300c0 4-3 7.500-9 11.500Z"
      fill="#d0574a"
    />
    <circle cx="35" cy="58" r="1.800" fill="#fff" />
  </Drawing>
);
