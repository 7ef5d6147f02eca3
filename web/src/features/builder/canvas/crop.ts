import {
  applied,
  clamp,
  coveringCrop,
  photoRect,
  rotation,
  type PhotoCrop,
  type PhotoElement,
  type Pixels,
} from '@pawfolio/domain/builder';

/** The crop after the picture was moved by (`dx`, `dy`) mm on the surface, its frame staying filled. */
export function panned(element: PhotoElement, picture: Pixels, dx: number, dy: number): PhotoCrop {
  const by = applied(rotation(-element.rotation), { x: dx, y: dy });
  const { width, height } = photoRect(element, element.crop, picture);
  const crop = { ...element.crop, x: element.crop.x - by.x / width, y: element.crop.y - by.y / height };
  return coveringCrop(element, crop, picture);
}

/** Closer by `factor`, at most ten times what fills the frame. */
export function zoomed(element: PhotoElement, picture: Pixels, factor: number): PhotoCrop {
  const zoom = clamp(element.crop.zoom * factor, 1, 10);
  return coveringCrop(element, { ...element.crop, zoom }, picture);
}
