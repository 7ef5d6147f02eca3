import { useBuilder, useBuilderSession } from '../builder-context.ts';
import { TextField } from '../../../../shared/ui/text-field.tsx';
import { nameOf } from '../../model/builder-state.ts';
import { Notes } from './notes.tsx';
import { PetChoice } from './pet-choice.tsx';
import { SlotFields } from './slot-fields.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { VariantChoice } from './variant-choice.tsx';

/** Who it is for, which one, and how it is laid out: enough for a good design. */
export function StartPanel() {
  const { builder } = useBuilderSession();
  const name = useBuilder(nameOf);
  return (
    <div className="space-y-8">
      <Notes />
      <div className="space-y-5">
        <PetChoice />
        <SlotFields />
      </div>
      <VariantChoice />
      <TemplateChoice />
      <TextField
        label="Name of this design"
        hint="Only you see it, in the list of your designs."
        value={name}
        maxLength={80}
        autoComplete="off"
        data-own-undo=""
        onChange={({ target }) => builder.rename(target.value)}
      />
    </div>
  );
}
