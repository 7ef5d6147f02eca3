import type { QrElement } from '@pawfolio/domain/builder';
import { Link } from 'react-router-dom';
import { paths } from '../../../../config/paths.ts';
import { documentOf, variantIn } from '../../model/builder-state.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';
import { ColourField } from '../fields/colour-field.tsx';
import type { PropertiesProps } from './properties-props.ts';

/** The code that a finder scans. Where it leads is decided by the pet's lost-pet card. */
export function CodeProperties({ element, set }: PropertiesProps<QrElement>) {
  const { builder } = useBuilderSession();
  const { inks, surfaces } = useBuilder(variantIn);
  const { values } = useBuilder(documentOf);
  const petId = useBuilder(() => builder.petId);
  const surfaceId = useBuilder((state) => state.surfaceId);
  const isPrinted = surfaces.find(({ id }) => id === surfaceId)?.method === 'print';
  return (
    <>
      {values.tagUrl === null ? (
        <p className="text-sm text-muted">
          The code opens your pet’s lost-pet card, and there is none yet.{' '}
          {petId === null ? (
            'Choose one of your pets under “Start”.'
          ) : (
            <Link className="link" to={paths.petCard(petId)}>
              Make one in the pet’s profile
            </Link>
          )}
        </p>
      ) : (
        <p className="text-sm break-words text-muted">
          Opens {values.tagUrl}. What it shows there you can change at any time.
        </p>
      )}
      <ColourField
        label="Colour"
        value={element.colour}
        colours={inks}
        onChange={(colour) => colour !== null && set({ colour })}
      />
      {isPrinted && (
        <ColourField
          label="Ground"
          none="None"
          value={element.background}
          colours={inks}
          onChange={(background) => set({ background })}
        />
      )}
    </>
  );
}
