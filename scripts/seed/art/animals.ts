/* Each animal sits facing us: drawn around x = 0, its feet at y = 0, about 1,100 px tall. */

/** The part and its mirror image. */
const pair = (part: string): string => `${part}<g transform="scale(-1 1)">${part}</g>`;

const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;

const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`;

const line = (d: string, stroke: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;

const eyes = (x: number, y: number, iris: string, radius = 38): string =>
  pair(ellipse(x, y, radius, radius * 1.08, iris) + ellipse(x, y, radius * 0.66, radius * 0.8, '#1d1613')) +
  ellipse(x + 12, y - 14, 11, 11, '#fff') +
  ellipse(-x + 12, y - 14, 11, 11, '#fff');

const collar = (y: number, width: number, fill: string, tag: string): string =>
  line(`M${-width} ${y} Q0 ${y + 92} ${width} ${y}`, fill, 46) +
  ellipse(0, y + 104, 44, 44, tag) +
  path(`M0 ${y + 132} c-34 -24 -30 -52 -10 -50 q8 2 10 12 q2 -10 10 -12 c20 -2 24 26 -10 50 z`, '#8a5a1c');

/** A golden retriever. */
export const dog = (): string =>
  path('M250 -120 C470 -170 480 -420 400 -470 C420 -330 330 -230 220 -220 Z', '#d99a4e') +
  path('M-250 0 C-330 -260 -260 -520 0 -540 C260 -520 330 -260 250 0 Z', '#e8b26a') +
  path('M-120 -20 C-180 -260 -130 -460 0 -500 C130 -460 180 -260 120 -20 Z', '#f7dfb4') +
  pair(
    ellipse(205, -70, 130, 84, '#dfa559') +
      path('M70 0 C50 -150 60 -280 90 -330 L180 -300 C176 -190 190 -90 196 0 Z', '#e8b26a') +
      ellipse(136, -16, 84, 40, '#f0c487'),
  ) +
  collar(-560, 170, '#1f5d50', '#f2c879') +
  path(
    'M-270 -800 C-280 -1010 -140 -1110 0 -1110 C140 -1110 280 -1010 270 -800 C270 -620 150 -530 0 -530 C-150 -530 -270 -620 -270 -800 Z',
    '#ecb970',
  ) +
  pair(
    path(
      'M190 -1040 C330 -1060 390 -930 370 -760 C360 -660 300 -640 262 -700 C240 -790 250 -930 190 -1040 Z',
      '#c98540',
    ),
  ) +
  path('M-70 -1090 C-40 -960 -60 -860 -40 -800 H40 C60 -860 40 -960 70 -1090 Z', '#f6d9a6') +
  ellipse(0, -690, 168, 140, '#fbe9c8') +
  eyes(112, -850, '#6b3f1d') +
  pair(line('M70 -936 q44 -34 92 -4', '#b97736', 16)) +
  path('M-62 -770 Q0 -812 62 -770 Q70 -712 0 -690 Q-70 -712 -62 -770 Z', '#2a1c18') +
  ellipse(-20, -766, 18, 9, '#6a544c') +
  line('M0 -690 V-650', '#2a1c18', 13) +
  path('M-62 -640 Q0 -610 62 -640 Q66 -540 0 -528 Q-66 -540 -62 -640 Z', '#e8707a') +
  line('M0 -622 V-560', '#c9525f', 8) +
  line('M-120 -664 Q-60 -608 0 -650 Q60 -608 120 -664', '#2a1c18', 13);

/** A tabby in grey, with green eyes. */
export const cat = (): string =>
  line('M210 -70 C420 -60 470 -250 390 -390', '#6d6a70', 92) +
  line('M404 -300 q30 -50 -6 -96', '#4b484e', 92) +
  path('M-230 0 C-300 -250 -230 -500 0 -520 C230 -500 300 -250 230 0 Z', '#8a878d') +
  path('M-96 -20 C-150 -250 -110 -430 0 -470 C110 -430 150 -250 96 -20 Z', '#efece8') +
  pair(
    ellipse(190, -64, 116, 76, '#7d7a80') +
      path('M56 0 C40 -140 46 -240 70 -290 L150 -270 C150 -170 160 -80 166 0 Z', '#8f8c92') +
      ellipse(112, -16, 74, 36, '#f5f3f0'),
  ) +
  pair(line('M214 -300 q-50 20 -92 4', '#5d5a60', 20) + line('M236 -230 q-50 22 -96 6', '#5d5a60', 20)) +
  collar(-520, 150, '#c2510c', '#f2c879') +
  pair(
    path('M96 -960 C170 -1130 240 -1180 276 -1170 C300 -1080 296 -960 262 -860 Z', '#8a878d') +
      path('M150 -970 C190 -1060 226 -1106 246 -1108 C258 -1050 256 -970 236 -910 Z', '#e9aeb0'),
  ) +
  path(
    'M-290 -760 C-290 -950 -150 -1020 0 -1020 C150 -1020 290 -950 290 -760 C290 -590 150 -510 0 -510 C-150 -510 -290 -590 -290 -760 Z',
    '#959298',
  ) +
  line('M0 -1010 V-900', '#5d5a60', 24) +
  pair(
    line('M66 -1000 q4 54 -8 96', '#5d5a60', 22) +
      line('M284 -790 q-50 4 -86 24', '#5d5a60', 18) +
      line('M280 -720 q-48 -4 -84 10', '#5d5a60', 18),
  ) +
  ellipse(-62, -640, 82, 66, '#f7f5f2') +
  ellipse(62, -640, 82, 66, '#f7f5f2') +
  eyes(124, -790, '#a9c46c', 52) +
  path('M-34 -704 H34 Q24 -664 0 -660 Q-24 -664 -34 -704 Z', '#d9858b') +
  line('M-56 -634 Q-24 -606 0 -646 Q24 -606 56 -634', '#4b3f40', 10) +
  pair(
    line('M120 -650 L330 -690', '#fbfaf8', 7) +
      line('M122 -626 L336 -620', '#fbfaf8', 7) +
      line('M118 -604 L318 -552', '#fbfaf8', 7),
  );

/** A lop-eared rabbit, brown and white, with a clover leaf. */
export const rabbit = (): string =>
  path('M-280 0 C-350 -230 -240 -450 0 -460 C240 -450 350 -230 280 0 Z', '#a9774f') +
  path('M-130 -10 C-180 -210 -120 -370 0 -400 C120 -370 180 -210 130 -10 Z', '#fbf3e8') +
  pair(
    ellipse(220, -70, 140, 92, '#9b6a44') +
      ellipse(176, -18, 116, 40, '#c99a72') +
      path('M40 -10 C36 -110 44 -190 66 -230 L134 -216 C138 -140 142 -70 146 -10 Z', '#b58259') +
      ellipse(92, -18, 66, 34, '#fbf3e8'),
  ) +
  path(
    'M-250 -680 C-250 -870 -130 -930 0 -930 C130 -930 250 -870 250 -680 C250 -520 140 -430 0 -430 C-140 -430 -250 -520 -250 -680 Z',
    '#b58259',
  ) +
  pair(
    path(
      'M120 -900 C260 -980 380 -880 384 -640 C384 -470 330 -390 276 -420 C220 -470 250 -700 120 -900 Z',
      '#8d5f3c',
    ) +
      path(
        'M190 -880 C280 -900 340 -800 340 -640 C338 -530 316 -470 292 -476 C262 -520 284 -720 190 -880 Z',
        '#c9906f',
      ),
  ) +
  path('M-50 -926 C-30 -830 -70 -730 -120 -600 H120 C70 -730 30 -830 50 -926 Z', '#fbf3e8') +
  ellipse(-60, -560, 92, 76, '#fffaf2') +
  ellipse(60, -560, 92, 76, '#fffaf2') +
  eyes(130, -710, '#3b241a', 40) +
  path('M-34 -628 Q0 -650 34 -628 Q20 -588 0 -584 Q-20 -588 -34 -628 Z', '#e2989a') +
  line('M-44 -552 Q-18 -532 0 -574 Q18 -532 44 -552', '#5c3d2e', 10) +
  path('M-18 -546 h36 v34 q-18 10 -36 0 z', '#fff', 'stroke="#e7d8c4" stroke-width="5"') +
  line('M30 -520 Q150 -440 250 -470', '#4e8a45', 14) +
  ellipse(262, -520, 46, 40, '#5fa653') +
  ellipse(318, -470, 46, 40, '#6db55f') +
  ellipse(254, -430, 44, 38, '#57994c');
