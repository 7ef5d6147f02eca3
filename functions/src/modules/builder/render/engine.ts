import type { Scene } from '@pawfolio/domain/builder';

/** Pixels as they are, not multiplied by their alpha: red, green, blue, alpha, row by row. */
export interface RawPicture {
  data: Buffer;
  width: number;
  height: number;
}

/** A picture that a scene names, in a form that every engine reads: PNG or JPEG, upright, sRGB. */
export interface EnginePicture {
  bytes: Buffer;
  contentType: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
}

export interface EngineOptions {
  /** Of the result, in pixels; its height follows (`pixelSize`). */
  width: number;
  /** Whether the bleed is in it. */
  bleed: boolean;
  /** Cut to the product's edge. */
  masked: boolean;
  /** By the keys of the scene; one that is missing is left out. */
  pictures: ReadonlyMap<string, EnginePicture>;
}

/** Turns a scene into pixels. Two are kept, that each may replace the other: they are held to the same picture. */
export interface Engine {
  name: 'resvg' | 'canvas';
  render: (scene: Scene, options: EngineOptions) => Promise<RawPicture>;
}
