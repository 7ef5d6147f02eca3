/** WebAssembly's memory; its types come with those of browsers only. */
interface GrowingMemory {
  readonly buffer: ArrayBuffer;
  grow: (pages: number) => number;
}
declare const WebAssembly: { Memory: { prototype: GrowingMemory } };

const PAGE_BYTES = 65_536;

/**
 * Holds the decoders of this thread to `most` bytes each. Limits of a worker are those of JavaScript alone; the memory of a
 * WebAssembly module may grow to what it was compiled for, which is 2 GB. A decoder that is refused more gives up.
 */
export function limitDecoderMemory(most: number): void {
  const { prototype } = WebAssembly.Memory;
  const { grow } = prototype;
  prototype.grow = function (this: GrowingMemory, pages) {
    if (this.buffer.byteLength + pages * PAGE_BYTES > most)
      throw new RangeError('The decoder wants too much memory.');
    return grow.call(this, pages);
  };
}
