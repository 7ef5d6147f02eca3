import type { Measure } from '../model/scale.ts';

/** A sitting animal from the side, 100 high and about 78 wide, its nose to the right, its feet at y = 100. */
export function AnimalShape({ animal }: { animal: Measure }) {
  return animal === 'dog' ? (
    <g>
      <path
        d="M13 90C1 88-3 76 3 66"
        fill="none"
        stroke="currentColor"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <path d="M9 84C9 56 30 46 37 26L62 28C64 50 61 70 60 98H30C16 99 9 95 9 84Z" />
      <ellipse cx="29" cy="81" rx="20" ry="18" />
      <circle cx="51" cy="17" r="14" />
      <rect x="52" y="14" width="25" height="12" rx="6" />
      <ellipse cx="41" cy="20" rx="6.500" ry="13" transform="rotate(10 41 20)" />
      <ellipse cx="58" cy="96.500" rx="10" ry="3.500" />
      <ellipse cx="36" cy="96.500" rx="15" ry="3.500" />
    </g>
  ) : (
    <g>
      <path
        d="M14 95C-4 95-4 76 6 71"
        fill="none"
        stroke="currentColor"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <path d="M8 84C8 58 28 50 36 30H60C63 52 60 74 59 98H28C14 99 8 95 8 84Z" />
      <ellipse cx="29" cy="80" rx="21" ry="19" />
      <ellipse cx="52" cy="22" rx="16.500" ry="14" />
      <path d="M37 19 38 1 52 11ZM54 10 66 2 68 21Z" />
      <ellipse cx="57" cy="96.500" rx="9" ry="3.500" />
      <ellipse cx="36" cy="96.500" rx="14" ry="3.500" />
    </g>
  );
}
