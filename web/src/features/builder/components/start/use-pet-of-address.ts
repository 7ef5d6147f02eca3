import type { SlotValues } from '@pawfolio/domain/builder';
import { useEffect } from 'react';
import { usePetFacts } from '../../api/use-pet-facts.ts';
import { beginDesign } from '../../model/begin.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';
import { useView } from '../view-store.ts';

const isSame = (a: SlotValues, b: SlotValues): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The design follows its pet: the one that the address of a new design names, the one that is chosen in the list, and the
 * one that it was made for, when its record has changed since.
 */
export function usePetOfAddress(addressed: string | null): void {
  const session = useBuilderSession();
  const { builder } = session;
  const own = useBuilder(() => builder.petId);
  const isNew = useBuilder(({ save }) => save.kind === 'new');
  const chosen = useView((view) => view.chosenPet);
  const petId = chosen ?? own ?? (isNew ? addressed : null);
  const facts = usePetFacts(petId);
  useEffect(() => {
    if (petId === null || typeof facts === 'string') return;
    const values = { ...builder.document.values, ...facts };
    if (petId === builder.petId) {
      if (!isSame(values, builder.document.values)) builder.setValues(values);
    } else if (chosen !== null) builder.choosePet(petId, values);
    else begin(session, petId, values);
    useView.setState({ chosenPet: null });
    // Only what is known of the pet brings something new.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [petId, facts]);
}

/** Not worth keeping yet: nobody has done anything. */
function begin(
  { builder, saver }: ReturnType<typeof useBuilderSession>,
  petId: string,
  values: SlotValues,
): void {
  const { product } = builder.store.getState();
  if (builder.restart(beginDesign(product, builder.document.variantId, petId, values)))
    saver.restart(builder.content);
}
