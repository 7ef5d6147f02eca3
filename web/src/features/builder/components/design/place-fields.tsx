import { turned, type DesignElement } from '@pawfolio/domain/builder';
import { Button } from '../../../../shared/ui/button.tsx';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { variantIn } from '../../model/builder-state.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';
import { MeasureField } from '../fields/measure-field.tsx';
import { RangeField } from '../fields/range-field.tsx';
import type { PropertiesProps } from './properties-props.ts';

const FIELDS = [
  { key: 'x', label: 'Middle, from the left', min: -1_000, max: 3_000 },
  { key: 'y', label: 'Middle, from the top', min: -1_000, max: 3_000 },
  { key: 'width', label: 'Width', min: 0.5, max: 3_000 },
  { key: 'height', label: 'Height', min: 0.5, max: 3_000 },
] as const;

/** Where an element stands, in numbers: whatever a drag can do. */
export function PlaceFields({ element, set, settle }: PropertiesProps<DesignElement>) {
  const { builder } = useBuilderSession();
  const { locked } = element;
  const { surfaces } = useBuilder(variantIn);
  const spec = surfaces.find(({ id }) => id === builder.store.getState().surfaceId);
  const centre = (edge: 'center' | 'middle'): void => {
    if (!spec) return;
    const within = { x: 0, y: 0, width: spec.widthMm, height: spec.heightMm };
    builder.perform({ kind: 'align', ids: [element.id], edge, within });
  };
  return (
    <div className="space-y-4">
      {locked && <p className="text-sm text-muted">It is locked. Unlock it to move it.</p>}
      <div className="grid grid-cols-2 items-start gap-4">
        {FIELDS.map(({ key, label, min, max }) => (
          <MeasureField
            key={key}
            label={label}
            unit="mm"
            value={element[key]}
            min={min}
            max={max}
            step={1}
            disabled={locked}
            onChange={(value) => set({ [key]: value })}
            onSettle={settle}
          />
        ))}
        <MeasureField
          label="Turned"
          unit="°"
          value={turned(element.rotation)}
          min={0}
          max={360}
          step={5}
          disabled={locked}
          onChange={(rotation) => set({ rotation: turned(rotation) })}
          onSettle={settle}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" variant="secondary" disabled={locked} onClick={() => centre('center')}>
          Centre across
        </Button>
        <Button size="sm" variant="secondary" disabled={locked} onClick={() => centre('middle')}>
          Centre down
        </Button>
      </div>
      {spec?.method === 'print' && (
        <RangeField
          label="Opacity"
          value={element.opacity}
          min={0.05}
          max={1}
          step={0.05}
          words={`${String(Math.round(element.opacity * 100))} %`}
          onChange={(opacity) => set({ opacity })}
          onSettle={settle}
        />
      )}
      <TextField
        label="Called"
        hint="In the list of elements."
        maxLength={60}
        autoComplete="off"
        value={element.name}
        onChange={({ target }) => target.value.trim() !== '' && set({ name: target.value })}
        onBlur={settle}
      />
    </div>
  );
}
