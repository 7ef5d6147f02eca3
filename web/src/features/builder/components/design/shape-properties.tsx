import { SHAPES, type ShapeElement } from '@pawfolio/domain/builder';
import { SelectField } from '../../../../shared/ui/select-field.tsx';
import { variantIn } from '../../model/builder-state.ts';
import { shapeWords } from '../../model/layer-words.ts';
import { useBuilder } from '../builder-context.ts';
import { ColourField } from '../fields/colour-field.tsx';
import { MeasureField } from '../fields/measure-field.tsx';
import type { PropertiesProps } from './properties-props.ts';

/** Which shape, its ground and its line. */
export function ShapeProperties({ element, set, settle }: PropertiesProps<ShapeElement>) {
  const { inks } = useBuilder(variantIn);
  const { stroke } = element;
  const line = (colour: string | null): void =>
    set({ stroke: colour === null ? null : { colour, widthMm: stroke?.widthMm ?? 0.5 } });
  return (
    <>
      <SelectField
        label="Shape"
        value={element.shape}
        options={SHAPES.map((value) => ({ value, label: shapeWords[value] }))}
        onChange={({ target }) => set({ shape: target.value })}
      />
      {element.shape !== 'line' && (
        <ColourField
          label="Filled with"
          none="Nothing"
          value={element.fill}
          colours={inks}
          onChange={(fill) => set({ fill })}
        />
      )}
      <ColourField label="Line" none="None" value={stroke?.colour ?? null} colours={inks} onChange={line} />
      {stroke && (
        <MeasureField
          label="Width of the line"
          unit="mm"
          value={stroke.widthMm}
          min={0.05}
          max={100}
          step={0.1}
          onChange={(widthMm) => set({ stroke: { ...stroke, widthMm } })}
          onSettle={settle}
        />
      )}
    </>
  );
}
