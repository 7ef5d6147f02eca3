import type { Matrix } from './matrix.ts';

/*
 * A drawing in millimetres, made of the few things that every engine draws alike: outlines of `M L Q C Z`, pictures by
 * key, clips, and colours `#RRGGBB`. It is plain data: it can be compared, sent and kept.
 */

/** An outline that is either filled or stroked, never both: opacity then means the same in every engine. */
export interface ScenePath {
  kind: 'path';
  d: string;
  paint: { fill: string } | { stroke: string; widthMm: number };
  opacity: number;
}

/** A whole picture, upright, in this rectangle; the group around it clips it. */
export interface SceneImage {
  kind: 'image';
  /** `photoKey` of its source: whoever renders knows where its bytes are. */
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  opacity: number;
}

export interface SceneGroup {
  kind: 'group';
  /** Of the element that it draws; null for parts of one. */
  id: string | null;
  transform: Matrix;
  /** Path data in the group's own coordinates: nothing outside of it is seen. */
  clip: string | null;
  children: readonly SceneNode[];
}

export type SceneNode = ScenePath | SceneImage | SceneGroup;

export interface Scene {
  /** The finished size; the drawing reaches `bleedMm` beyond it on each side. */
  widthMm: number;
  heightMm: number;
  bleedMm: number;
  /** Path data of what remains of the product's material: for showing, never applied to the print. */
  mask: string;
  nodes: readonly SceneNode[];
}

/** The keys of all pictures of a scene, each once. */
export function imageKeys(nodes: readonly SceneNode[]): string[] {
  const keys = nodes.flatMap((node) =>
    node.kind === 'image' ? [node.key] : node.kind === 'group' ? imageKeys(node.children) : [],
  );
  return [...new Set(keys)];
}
