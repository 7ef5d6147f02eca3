import type { Refusal, SaveState } from './save-state.ts';

export interface StatusWords {
  text: string;
  tone: 'neutral' | 'good' | 'warn' | 'danger';
}

const refusals: Readonly<Record<Refusal, string>> = {
  'too-many':
    'Not saved: you have as many designs as we keep. Delete one that you no longer need, then save again.',
  'too-large': 'Not saved: this design is too large. Remove some of its elements.',
  'pet-gone': 'Not saved: the pet of this design has been deleted.',
  'product-gone': 'Not saved: this product is no longer made.',
  invalid: 'Not saved: something in this design is not valid. Undo your last change, then save again.',
};

/** What is true about the saving of a design, in a few words. */
export function statusWords(save: SaveState, isKept: boolean): StatusWords {
  const here = isKept ? 'kept on this device' : 'not kept: this device is full';
  switch (save.kind) {
    case 'new':
      return { text: 'Not saved yet', tone: 'neutral' };
    case 'changed':
      return { text: isKept ? 'Kept on this device' : 'Not saved yet', tone: 'neutral' };
    case 'saving':
      return { text: 'Saving …', tone: 'neutral' };
    case 'saved':
      return { text: 'Saved', tone: 'good' };
    case 'offline':
      return { text: `Offline: ${here}`, tone: 'warn' };
    case 'trouble':
      return { text: `Our server does not answer as it should: ${here}`, tone: 'warn' };
    case 'signed-out':
      return {
        text: isKept
          ? 'You are not signed in: kept on this device'
          : 'You are signed out: not saved any more',
        tone: 'warn',
      };
    case 'conflict':
      return { text: `Changed somewhere else: ${here}`, tone: 'danger' };
    case 'refused':
      return { text: refusals[save.reason], tone: 'danger' };
  }
}
