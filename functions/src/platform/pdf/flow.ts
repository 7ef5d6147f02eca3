/** Something that is drawn in one piece. Heights in points. */
export interface Block {
  height: number;
  /** Draws it with its upper edge at `y`. */
  draw: (y: number) => void;
  /** Stays with the block after it: a heading never ends a page. */
  withNext?: boolean;
  /** Drawn first where this block is moved to a new page: the head of a table. */
  repeat?: Block;
}

/** A place on a page, both from 0 on; `y` in points from the upper edge. */
export interface Place {
  page: number;
  y: number;
}

export interface Sheet {
  top: number;
  bottom: number;
  /** Makes the page the one that is drawn on, and adds it if it is not there yet. */
  turnTo: (page: number) => void;
}

/** What has to stay together from `index` on. */
const together = (blocks: readonly Block[], index: number): number => {
  const block = blocks[index];
  if (!block) return 0;
  return block.height + (block.withNext ? together(blocks, index + 1) : 0);
};

/** Draws blocks one below the other, over as many pages as they need. Answers the place after the last one. */
export function flow(blocks: readonly Block[], from: Place, { top, bottom, turnTo }: Sheet): Place {
  let { page, y } = from;
  turnTo(page);
  blocks.forEach((block, index) => {
    if (y > top && y + together(blocks, index) > bottom) {
      page += 1;
      y = top;
      turnTo(page);
      if (block.repeat) {
        block.repeat.draw(y);
        y += block.repeat.height;
      }
    }
    block.draw(y);
    y += block.height;
  });
  return { page, y };
}

/** The lower one of two places. */
export const later = (one: Place, other: Place): Place =>
  one.page === other.page ? (one.y > other.y ? one : other) : one.page > other.page ? one : other;
