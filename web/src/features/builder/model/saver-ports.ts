import type { Content } from './content.ts';
import type { CloudDesign, Saved, SaveState } from './save-state.ts';

/** How long after a change it is on this device, and after the last one in the cloud. */
export const LOCAL_MS = 250;
export const CLOUD_MS = 2_000;
/** What failed is tried again after so long, ever more rarely. */
export const RETRY_MS = [3_000, 6_000, 12_000, 30_000, 60_000];

/** What this device keeps of a design that is not, or not all, in the cloud. */
export interface Kept {
  designId: string;
  baseRevision: number;
  content: Content;
  /** Fingerprints of what was sent without hearing an answer: found in the cloud, it is no one else's. */
  attempts: readonly string[];
}

export interface SaverPorts {
  /** Rejects with a `SaveFailed`. */
  save: (request: {
    designId: string;
    baseRevision: number;
    content: Content;
    preview: boolean;
  }) => Promise<Saved>;
  /** The design as the server has it, null when there is none. Rejects with a `SaveFailed`. */
  load: (designId: string) => Promise<CloudDesign | null>;
  /** Puts it on this device, at once; whether it could. */
  keep: (kept: Kept) => boolean;
  /** All of it is in the cloud. */
  forget: (kept: Kept) => void;
  /** Calls back after that many milliseconds unless what it returns is called. */
  after: (ms: number, action: () => void) => () => void;
  onState: (state: SaveState) => void;
  onSaved: (saved: Saved) => void;
}

export interface SaverStart {
  designId: string;
  /** On which `content` was worked; 0 for a design that was never saved. */
  revision: number;
  content: Content;
  /** What the cloud has, when that is known. */
  saved: Content | null;
  attempts: readonly string[];
  state: SaveState;
}
