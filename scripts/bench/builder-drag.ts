import type { CDPSession, Page } from '@playwright/test';
import { openHarness } from '../lib/harness.ts';

/** Ours to the bare SVG. */
const BUDGET = 1.5;
const COUNTS = [50, 200] as const;
const ROUNDS = 7;
const MOVES = 60;
/** Before anything is counted: code is compiled, layers are made. */
const WARM_UP = 10;

type Kind = 'ours' | 'bare';

declare global {
  interface Window {
    harness: { drag: (kind: Kind, count: number) => Promise<{ x: number; y: number }> };
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds for which the page's main thread has worked so far, whatever else the processor did meanwhile. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => resolve());
      }),
  );

/** The work of one frame of dragging a photo among that many things, in ms. Throws when nothing was moved. */
async function drag(page: Page, session: CDPSession, kind: Kind, count: number): Promise<number> {
  const from = await page.evaluate(([which, how]) => window.harness.drag(which, how), [kind, count] as const);
  const transforms = (): Promise<string> =>
    page.evaluate(() =>
      [...document.querySelectorAll('g[transform]')].map((group) => group.getAttribute('transform')).join(),
    );
  const step = async (at: number): Promise<void> => {
    await page.mouse.move(from.x + (at % 30) * 3, from.y + (at % 20) * 4);
    await nextFrame(page);
  };
  const still = await transforms();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let at = 1; at <= WARM_UP; at++) await step(at);
  const before = await worked(session);
  for (let at = 1; at <= MOVES; at++) await step(WARM_UP + at);
  const after = await worked(session);
  if ((await transforms()) === still) throw new Error(`Nothing was dragged: ${kind}, ${count}`);
  await page.mouse.up();
  return (after - before) / MOVES;
}

async function compare(page: Page, session: CDPSession, count: number) {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await drag(page, session, 'bare', count));
    ours.push(await drag(page, session, 'ours', count));
  }
  // Round by round: what slows one of a pair down does so for the other.
  const ratio = median(ours.map((took, round) => took / (bare[round] ?? Number.NaN)));
  return { ours: median(ours), bare: median(bare), ratio };
}

/**
 * Part 1 of `npm run bench:builder`: what a frame costs the main thread while something is dragged on the canvas, against
 * the same scene as bare SVG of which one attribute is set, in the same run.
 */
export async function dragPart(): Promise<{ lines: string[]; ok: boolean }> {
  const { page, close } = await openHarness({ width: 800, height: 800 });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const lines = [
      `Dragging, main thread a frame, medians of ${ROUNDS} rounds of ${MOVES} moves, at most ${BUDGET}×`,
    ];
    let ok = true;
    for (const count of COUNTS) {
      const { ours, bare, ratio } = await compare(page, session, count);
      ok &&= ratio <= BUDGET;
      const times = `${ours.toFixed(2)} ms to ${bare.toFixed(2)} ms bare`;
      lines.push(
        `${ratio <= BUDGET ? '✓' : '✗'} ${String(count).padStart(3)} elements  ${times}  ${ratio.toFixed(2)}×`,
      );
    }
    return { lines, ok };
  } finally {
    await close();
  }
}
