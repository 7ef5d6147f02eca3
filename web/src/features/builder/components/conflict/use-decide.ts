import { toast } from '../../../../shared/ui/toast.ts';
import { nameOf } from '../../model/builder-state.ts';
import { randomId } from '../../model/new-id.ts';
import type { CloudDesign } from '../../model/save-state.ts';
import { useBuilderSession } from '../builder-context.ts';

export interface Decide {
  keepBoth: () => Promise<void>;
  takeMine: () => Promise<void>;
  takeTheirs: (theirs: CloudDesign) => void;
}

const copyName = (name: string): string => `${name.slice(0, 70)} (copy)`;

/** The ways out of a conflict. None of them loses anything that cannot be had back. */
export function useDecide(): Decide {
  const { builder, saver } = useBuilderSession();
  return {
    keepBoth: async () => {
      const designId = randomId();
      const { save } = builder.store.getState();
      const isBoth = save.kind === 'conflict' && save.theirs !== null;
      builder.store.setState({
        designId,
        ...(isBoth && { ownName: copyName(nameOf(builder.store.getState())) }),
      });
      await saver.moveTo(designId, builder.content);
      toast(isBoth ? 'Both are kept. You are working on the copy.' : 'Kept as a new design.', {
        tone: 'good',
      });
    },
    takeMine: () => saver.takeMine(),
    takeTheirs: (theirs) => {
      builder.adopt(theirs.content);
      saver.takeTheirs({ ...theirs, content: builder.content });
      toast('The other one is here now. “Undo” brings back yours.', { tone: 'good' });
    },
  };
}
