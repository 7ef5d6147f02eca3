import {
  forAnotherPet,
  perform,
  redo,
  settle,
  startHistory,
  undo,
  type Command,
  type DesignDocument,
  type History,
  type LayoutChange,
  type SlotValues,
} from '@pawfolio/domain/builder';
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  documentOf,
  nameOf,
  ownNameIn,
  stateOf,
  withHistory,
  type BuilderStart,
  type BuilderState,
} from './builder-state.ts';
import type { Content } from './content.ts';
import { followValues } from './follow.ts';
import type { Opened } from './opening.ts';

/**
 * A design on the table: the document with its past, what is chosen in it, and what is known of its saving. Whoever made it
 * hears of every change of what is saved by `onChange`.
 */
export class Builder {
  readonly store: StoreApi<BuilderState>;
  onChange: (content: Content) => void = () => undefined;
  private readonly now: () => number;
  /** Whose values they are. Kept beside them, so that undo brings back the pet together with its name. */
  private readonly pets = new WeakMap<SlotValues, string | null>();

  constructor(start: BuilderStart, now: () => number) {
    const { document, petId } = start.opened.content;
    this.now = now;
    this.pets.set(document.values, petId);
    this.store = createStore(() => stateOf(start));
  }

  get document(): DesignDocument {
    return documentOf(this.store.getState());
  }

  get petId(): string | null {
    return this.pets.get(this.document.values) ?? null;
  }

  /** What is the owner's, and stays when the design is made for another pet. */
  get phones(): Pick<SlotValues, 'phone' | 'phone2'> {
    const { phone, phone2 } = this.document.values;
    return { phone, phone2 };
  }

  get content(): Content {
    return { name: nameOf(this.store.getState()), petId: this.petId, document: this.document };
  }

  perform = (command: Command): void => {
    if (command.kind === 'values' && !this.pets.has(command.values))
      this.pets.set(command.values, this.petId);
    this.step((history) => perform(history, command, this.now()));
  };

  /** The edit that is being made is over: the next one is a step of its own. */
  settle = (): void => this.store.setState(({ history }) => ({ history: settle(history) }));

  undo = (): void => this.step(undo);
  redo = (): void => this.step(redo);

  /** Chooses an element, on whichever side it is. */
  select = (selectedId: string | null): void => {
    const surface = this.document.surfaces.find(({ elements }) =>
      elements.some(({ id }) => id === selectedId),
    );
    this.store.setState(surface ? { selectedId, surfaceId: surface.surfaceId } : { selectedId: null });
  };

  showSurface = (surfaceId: string): void => this.store.setState({ surfaceId, selectedId: null });

  rename = (name: string): void => {
    this.store.setState({ ownName: name.trim() === '' ? null : name.slice(0, 80) });
    this.onChange(this.content);
  };

  /** Another beginning, as long as nothing has been changed; whether it was taken. */
  restart = ({ content: { document, petId } }: Opened): boolean => {
    const { save, history } = this.store.getState();
    if (save.kind !== 'new' || history.past.length > 0) return false;
    this.pets.set(document.values, petId);
    this.store.setState({ history: startHistory(document), selectedId: null });
    return true;
  };

  /** What is typed into a slot. A template that nobody has rearranged makes room for it. */
  setValues = (values: SlotValues, petId: string | null = this.petId): void => {
    this.pets.set(values, petId);
    const followed = followValues(this.document, values, this.store.getState().product);
    this.perform(followed ? { kind: 'replace', document: followed } : { kind: 'values', values });
  };

  /** Makes the design for a pet, or for none. */
  choosePet = (petId: string | null, values: SlotValues): void => {
    const before = this.document;
    this.pets.set(values, petId);
    const isNew = before.values.name === null;
    const { document, changes } = forAnotherPet(before, values);
    const followed = followValues(before, values, this.store.getState().product);
    this.perform({ kind: 'replace', document: (isNew && followed) || document });
    this.store.setState({ notes: isNew ? [] : changes });
  };

  /** A whole new layout, with what it has changed. */
  relay = (document: DesignDocument, notes: readonly LayoutChange[]): void => {
    this.pets.set(document.values, this.petId);
    this.perform({ kind: 'replace', document });
    this.store.setState({ notes });
  };

  dismissNotes = (): void => this.store.setState({ notes: [] });

  /** Shows what somebody else has saved. Undo brings back what was here. */
  adopt = (content: Content): void => {
    const { document, petId } = content;
    this.pets.set(document.values, petId);
    this.store.setState(({ product }) => ({ ownName: ownNameIn(content, product) }));
    this.quietly((history) => perform(history, { kind: 'replace', document }, this.now()));
  };

  private step(change: (history: History) => History): void {
    if (this.quietly(change)) this.onChange(this.content);
  }

  /** Whether anything has changed. */
  private quietly(change: (history: History) => History): boolean {
    const state = this.store.getState();
    const next = change(state.history);
    if (next === state.history) return false;
    this.store.setState(withHistory(state, next));
    return true;
  }
}
