import { create } from 'zustand';

export type PanelId = 'start' | 'design' | 'checks';

interface View {
  panel: PanelId;
  /** Whose words are to be changed: the field takes the focus once it is there. */
  editing: { id: string } | null;
  /** The pet that was just chosen from the list, until what is known of it has come. */
  chosenPet: string | null;
  show: (panel: PanelId) => void;
  edit: (id: string) => void;
  edited: () => void;
}

/** What of the builder is in front. Nothing that is lost with it matters. */
export const useView = create<View>((set) => ({
  panel: 'start',
  editing: null,
  chosenPet: null,
  show: (panel) => set({ panel }),
  edit: (id) => set({ panel: 'design', editing: { id } }),
  edited: () => set({ editing: null }),
}));
