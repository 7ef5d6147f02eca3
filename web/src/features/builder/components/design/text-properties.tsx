import { slotLabels, slotsIn, typed, wordsOf, type TextElement } from '@pawfolio/domain/builder';
import { RotateCcw } from 'lucide-react';
import { Button } from '../../../../shared/ui/button.tsx';
import { Disclosure } from '../../../../shared/ui/disclosure.tsx';
import { SegmentedControl } from '../../../../shared/ui/segmented-control.tsx';
import { Switch } from '../../../../shared/ui/switch.tsx';
import { TextArea } from '../../../../shared/ui/text-area.tsx';
import { documentOf, variantIn } from '../../model/builder-state.ts';
import { useBuilder } from '../builder-context.ts';
import { ColourField } from '../fields/colour-field.tsx';
import { FontField } from '../fields/font-field.tsx';
import { MeasureField } from '../fields/measure-field.tsx';
import { RangeField } from '../fields/range-field.tsx';
import type { PropertiesProps } from './properties-props.ts';

type Props = PropertiesProps<TextElement>;

const ALIGNMENTS = [
  { value: 'left', label: 'Left' },
  { value: 'center', label: 'Middle' },
  { value: 'right', label: 'Right' },
] as const;

/** Words, and how they look. */
export function TextProperties(props: Props) {
  const { element, set, settle } = props;
  const { values } = useBuilder(documentOf);
  const { inks, surfaces } = useBuilder(variantIn);
  const surfaceId = useBuilder((state) => state.surfaceId);
  const smallest = surfaces.find(({ id }) => id === surfaceId)?.minTextPt ?? 1;
  return (
    <>
      <Words {...props} />
      <FontField
        value={element.fontId}
        words={wordsOf(element, values)}
        onChange={(fontId) => set({ fontId })}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        <MeasureField
          label={element.fit === 'shrink' ? 'Largest size' : 'Size'}
          unit="pt"
          value={element.sizePt}
          min={Math.min(smallest, element.sizePt)}
          max={2_000}
          step={1}
          onChange={(sizePt) => set({ sizePt })}
          onSettle={settle}
        />
        <div>
          <p aria-hidden="true" className="mb-1.5 text-sm font-semibold">
            Alignment
          </p>
          <SegmentedControl
            label="Alignment"
            value={element.align}
            options={ALIGNMENTS}
            onChange={(align) => set({ align })}
          />
        </div>
      </div>
      <ColourField
        label="Colour"
        value={element.colour}
        colours={inks}
        onChange={(colour) => colour !== null && set({ colour })}
      />
      <Disclosure summary="Arc, spacing and capitals">
        <Finer {...props} />
      </Disclosure>
    </>
  );
}

/** What it says. Typing over a slot keeps the slot beneath, so that it can be put back. */
function Words({ element, set, settle }: Props) {
  const { values } = useBuilder(documentOf);
  const [slot] = slotsIn(element.content);
  const isOver = element.override !== null;
  const change = (text: string): void => {
    const { content, override } = typed(element, text, values);
    set({ content, override });
  };
  return (
    <div>
      <TextArea
        label="Words"
        rows={2}
        maxLength={400}
        value={wordsOf(element, values)}
        hint={
          slot && !isOver ? `Follows “${slotLabels[slot]}”. Type here to write something else.` : undefined
        }
        onChange={({ target }) => change(target.value)}
        onBlur={settle}
      />
      {slot && isOver && (
        <Button size="sm" variant="quiet" className="mt-1" onClick={() => set({ override: null })}>
          <RotateCcw aria-hidden="true" />
          {slot === 'name' ? 'Use the pet’s name again' : `Use “${slotLabels[slot]}” again`}
        </Button>
      )}
    </div>
  );
}

function Finer({ element, set, settle }: Props) {
  return (
    <div className="space-y-4">
      <RangeField
        label="Arc"
        value={element.arc}
        min={-340}
        max={340}
        step={5}
        words={element.arc === 0 ? 'Straight' : `${String(element.arc)}°`}
        onChange={(arc) => set({ arc })}
        onSettle={settle}
      />
      <RangeField
        label="Space between letters"
        value={element.letterSpacing}
        min={-0.1}
        max={1}
        step={0.01}
        words={`${String(Math.round(element.letterSpacing * 100))} %`}
        onChange={(letterSpacing) => set({ letterSpacing })}
        onSettle={settle}
      />
      <RangeField
        label="Space between lines"
        value={element.lineHeight}
        min={0.8}
        max={2.5}
        step={0.05}
        words={element.lineHeight.toFixed(2)}
        onChange={(lineHeight) => set({ lineHeight })}
        onSettle={settle}
      />
      <Switch
        label="Capitals only"
        checked={element.caps}
        onChange={({ target }) => set({ caps: target.checked })}
      />
      <Switch
        label="Break long lines"
        hint="At spaces, where the box ends."
        checked={element.wrap}
        onChange={({ target }) => set({ wrap: target.checked })}
      />
      <Switch
        label="Shrink to fit"
        hint="Letters become smaller until the words fit into their box."
        checked={element.fit === 'shrink'}
        onChange={({ target }) => set({ fit: target.checked ? 'shrink' : 'fixed' })}
      />
    </div>
  );
}
