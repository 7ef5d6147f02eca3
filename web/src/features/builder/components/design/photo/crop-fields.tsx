import { coveringCrop, FULL_CROP, type PhotoElement, type Pixels } from '@pawfolio/domain/builder';
import { Button } from '../../../../../shared/ui/button.tsx';
import { Disclosure } from '../../../../../shared/ui/disclosure.tsx';
import { RangeField } from '../../fields/range-field.tsx';
import type { PropertiesProps } from '../properties-props.ts';

interface Props extends PropertiesProps<PhotoElement> {
  picture: Pixels;
}

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

/** Which part of the picture is seen in its frame, which stays filled. */
export function CropFields({ element, picture, set, settle }: Props) {
  const { crop } = element;
  const take = (change: Partial<PhotoElement['crop']>): void =>
    set({ crop: coveringCrop(element, { ...crop, ...change }, picture) });
  return (
    <Disclosure summary="Which part is shown">
      <div className="space-y-4">
        <RangeField
          label="Zoom"
          value={crop.zoom}
          min={1}
          max={8}
          step={0.05}
          words={`${crop.zoom.toFixed(2)} ×`}
          onChange={(zoom) => take({ zoom })}
          onSettle={settle}
        />
        <RangeField
          label="Left to right"
          value={crop.x}
          min={0}
          max={1}
          step={0.01}
          words={percent(crop.x)}
          onChange={(x) => take({ x })}
          onSettle={settle}
        />
        <RangeField
          label="Top to bottom"
          value={crop.y}
          min={0}
          max={1}
          step={0.01}
          words={percent(crop.y)}
          onChange={(y) => take({ y })}
          onSettle={settle}
        />
        <Button size="sm" variant="secondary" onClick={() => take(FULL_CROP)}>
          Show as much as fits
        </Button>
      </div>
    </Disclosure>
  );
}
