import {
  boxMatrix,
  formatPath,
  matrixText,
  photoRect,
  shapeOutline,
  type PhotoElement,
} from '@pawfolio/domain/builder';
import type { DrawnPicture } from '../drawing/pictures.ts';
import { useReshaped, type LiveStore } from './live-store.ts';

interface Props {
  element: PhotoElement;
  picture: DrawnPicture;
  store: LiveStore;
  prefix: string;
}

/** What of a picture is outside of its frame, faint, while it is moved in it. */
export function CropGhost({ element, picture, store, prefix }: Props) {
  const live = useReshaped(store, element.id)?.element;
  const shown = live?.type === 'photo' ? live : element;
  const { x, y, width, height } = photoRect(shown, shown.crop, picture);
  const frame = formatPath(shapeOutline(shown.mask, shown.width, shown.height));
  const far = `M${x - 1} ${y - 1}H${x + width + 1}V${y + height + 1}H${x - 1}Z`;
  if (picture.url === null) return null;
  return (
    <g transform={matrixText(boxMatrix(shown))} pointerEvents="none">
      <clipPath id={`${prefix}-ghost`}>
        <path d={far + frame} clipRule="evenodd" />
      </clipPath>
      <g clipPath={`url(#${prefix}-ghost)`} opacity="0.4">
        <image x={x} y={y} width={width} height={height} href={picture.url} preserveAspectRatio="none" />
      </g>
    </g>
  );
}
