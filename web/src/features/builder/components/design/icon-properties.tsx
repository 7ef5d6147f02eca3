import { ICON_IDS, ICONS, iconLabels, type IconElement } from '@pawfolio/domain/builder';
import { RadioGroup } from '../../../../shared/ui/radio-group.tsx';
import { variantIn } from '../../model/builder-state.ts';
import { useBuilder } from '../builder-context.ts';
import { ColourField } from '../fields/colour-field.tsx';
import type { PropertiesProps } from './properties-props.ts';

/** Which drawing, and in which colour. */
export function IconProperties({ element, set }: PropertiesProps<IconElement>) {
  const { inks } = useBuilder(variantIn);
  return (
    <>
      <RadioGroup
        name="builder-icon"
        label="Icon"
        look="cards"
        value={element.icon}
        options={ICON_IDS.map((id) => ({
          value: id,
          label: iconLabels[id],
          picture: (
            <svg viewBox="0 0 24 24" className="size-7 fill-current" aria-hidden="true">
              <path d={ICONS[id]} />
            </svg>
          ),
        }))}
        onChange={({ target }) => set({ icon: target.value })}
      />
      <ColourField
        label="Colour"
        value={element.colour}
        colours={inks}
        onChange={(colour) => colour !== null && set({ colour })}
      />
    </>
  );
}
