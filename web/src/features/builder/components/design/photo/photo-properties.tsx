import {
  MASKS,
  photoKey,
  resolvePhoto,
  type Mask,
  type PhotoElement,
  type Pixels,
} from '@pawfolio/domain/builder';
import { Badge } from '../../../../../shared/ui/badge.tsx';
import { SelectField } from '../../../../../shared/ui/select-field.tsx';
import { documentOf, variantIn } from '../../../model/builder-state.ts';
import { sharpnessOf } from '../../../model/photo-words.ts';
import { useBuilder } from '../../builder-context.ts';
import { useDrawing } from '../../drawing-context.tsx';
import { ColourField } from '../../fields/colour-field.tsx';
import { MeasureField } from '../../fields/measure-field.tsx';
import type { PropertiesProps } from '../properties-props.ts';
import { CropFields } from './crop-fields.tsx';
import { SourceChoice } from './source-choice.tsx';

const maskWords: Readonly<Record<Mask, string>> = {
  rect: 'Rectangle',
  rounded: 'Rounded rectangle',
  circle: 'Circle',
  heart: 'Heart',
  paw: 'Paw',
  bone: 'Bone',
  star: 'Star',
  arch: 'Arch',
};

/** Which picture, which part of it, and in what frame. */
export function PhotoProperties(props: PropertiesProps<PhotoElement>) {
  const { element, set, settle } = props;
  const { inks } = useBuilder(variantIn);
  const picture = usePixels(element);
  const { border } = element;
  const line = (colour: string | null): void =>
    set({ border: colour === null ? null : { colour, widthMm: border?.widthMm ?? 1 } });
  return (
    <>
      <SourceChoice element={element} set={set} />
      {picture && <SharpnessBadge element={element} picture={picture} />}
      {picture && <CropFields element={element} picture={picture} set={set} settle={settle} />}
      <SelectField
        label="Frame"
        value={element.mask}
        options={MASKS.map((value) => ({ value, label: maskWords[value] }))}
        onChange={({ target }) => set({ mask: target.value })}
      />
      <ColourField label="Border" none="None" value={border?.colour ?? null} colours={inks} onChange={line} />
      {border && (
        <MeasureField
          label="Width of the border"
          unit="mm"
          value={border.widthMm}
          min={0.05}
          max={100}
          step={0.5}
          onChange={(widthMm) => set({ border: { ...border, widthMm } })}
          onSettle={settle}
        />
      )}
    </>
  );
}

/** The pixels of the file that is printed, or else what the document says of it; null where there is no picture. */
function usePixels({ source }: PhotoElement): Pixels | null {
  const { values } = useBuilder(documentOf);
  const { pictures } = useDrawing();
  const photo = resolvePhoto(source, values);
  if (!photo) return null;
  const known = pictures.get(photoKey(photo));
  return known === undefined ? photo : known;
}

function SharpnessBadge({ element, picture }: { element: PhotoElement; picture: Pixels }) {
  const { surfaces } = useBuilder(variantIn);
  const surfaceId = useBuilder((state) => state.surfaceId);
  const spec = surfaces.find(({ id }) => id === surfaceId);
  if (!spec) return null;
  const { tone, words } = sharpnessOf(element, picture, spec);
  return (
    <p aria-live="polite">
      <span className="sr-only">Sharpness in print: </span>
      <Badge tone={tone}>{words}</Badge>
    </p>
  );
}
