import {
  elementsOf,
  slotsIn,
  templatesFor,
  type DesignDocument,
  type SlotValues,
} from '@pawfolio/domain/builder';
import type { Product } from '@pawfolio/domain/catalog';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { documentOf } from '../../model/builder-state.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';

type Typed = 'name' | 'phone' | 'phone2' | 'chip';

interface SlotField {
  slot: Typed;
  label: string;
  hint?: string;
  max: number;
  type?: 'tel';
}

const FIELDS: readonly SlotField[] = [
  { slot: 'name', label: 'Pet’s name', max: 40 },
  {
    slot: 'phone',
    label: 'Your phone',
    hint: 'With its country code: +44 20 7946 0958',
    max: 32,
    type: 'tel',
  },
  { slot: 'phone2', label: 'A second phone', hint: 'Optional', max: 32, type: 'tel' },
  { slot: 'chip', label: 'Microchip', max: 16 },
];

/** The slots that this product's layouts, or this design, have a place for. */
function slotsFor(product: Product, document: DesignDocument): Set<string> {
  const needed = templatesFor(product, document.values).flatMap(({ needs }) => needs);
  const shown = elementsOf(document).flatMap((element) =>
    element.type === 'text' ? slotsIn(element.content) : [],
  );
  const slots = new Set<string>(['name', ...needed, ...shown]);
  if (slots.has('phone')) slots.add('phone2');
  return slots;
}

/** What the design says, typed once. What comes from a pet's record is not asked. */
export function SlotFields() {
  const { builder } = useBuilderSession();
  const product = useBuilder((state) => state.product);
  const document = useBuilder(documentOf);
  const petId = useBuilder(() => builder.petId);
  const { values } = document;
  const slots = slotsFor(product, document);
  const isAsked = ({ slot }: SlotField): boolean =>
    slots.has(slot) && (petId === null || (slot !== 'name' && slot !== 'chip'));
  const change = (slot: Typed, text: string): void => {
    const next: SlotValues = { ...values, [slot]: text.trim() === '' ? null : text };
    builder.setValues(next);
  };
  return FIELDS.filter(isAsked).map(({ slot, label, hint, max, type }) => (
    <TextField
      key={slot}
      label={label}
      hint={hint}
      type={type ?? 'text'}
      autoComplete={slot === 'phone' ? 'tel' : 'off'}
      maxLength={max}
      value={values[slot] ?? ''}
      onChange={({ target }) => change(slot, target.value)}
      onBlur={builder.settle}
    />
  ));
}
