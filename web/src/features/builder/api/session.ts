import type { Product } from '@pawfolio/domain/catalog';
import { startAuth } from '../../../platform/auth.ts';
import { isHere } from '../../../platform/private.ts';
import { mayBeSignedIn, useAuth } from '../../../platform/session.ts';
import { beginDesign } from '../model/begin.ts';
import { Builder } from '../model/builder.ts';
import { Drafts, type Owner } from '../model/drafts.ts';
import { randomId } from '../model/new-id.ts';
import { openDesign, type Found, type Opened } from '../model/opening.ts';
import { failureIn } from '../model/save-state.ts';
import type { SaverPorts } from '../model/saver-ports.ts';
import { Saver } from '../model/saver.ts';
import { thisTab, type Tab } from '../model/tab.ts';
import { loadDesign } from './load-design.ts';
import { saveDesign } from './save-design.ts';

/** A design on the table, and what keeps it. */
export interface Session {
  builder: Builder;
  saver: Saver;
}

export type Opening =
  | { status: 'ready'; session: Session }
  /** There is no such design here. `signed-out`: there may be one for somebody who signs in. */
  | { status: 'not-found' | 'signed-out' | 'unreachable' };

export interface Wanted {
  /** Looked up by whoever asks: a design may be of another product than its address says. */
  productOf: (productId: string) => Product | undefined;
  product: Product;
  designId: string | undefined;
  variantId: string | null;
}

const owner = (): Owner => {
  const { user } = useAuth.getState();
  return { uid: user?.uid ?? null, isGuest: user?.isGuest ?? false };
};

/** Puts a design on the table: a new one without an id, else the one of that id with all that is known of it. */
export async function openSession(wanted: Wanted): Promise<Opening> {
  const tab = await thisTab();
  const drafts = new Drafts(localStorage, tab.id, Date.now);
  const { designId, product } = wanted;
  if (designId === undefined) {
    // Their pets come when it is known who they are; the table is there before.
    if (mayBeSignedIn()) startAuth().catch(() => undefined);
    const opened = beginDesign(product, wanted.variantId, null);
    return { status: 'ready', session: start(product, randomId(), opened, drafts, tab) };
  }
  const found = await find(designId, drafts, tab);
  const opened = openDesign(found);
  const own = opened && wanted.productOf(opened.content.document.productId);
  if (opened && own) return { status: 'ready', session: start(own, designId, opened, drafts, tab) };
  return { status: found.cloud === null || typeof found.cloud === 'object' ? 'not-found' : found.cloud };
}

async function find(designId: string, drafts: Drafts, tab: Tab): Promise<Found> {
  const cloud = await cloudOf(designId);
  const { uid } = owner();
  return {
    uid,
    cloud,
    draft: drafts.find(designId, uid, tab.isOpen),
    copy: drafts.findCopy(designId, uid),
  };
}

/** Auth is loaded only where somebody may be signed in: a visitor who begins as nobody does not wait for it. */
async function cloudOf(designId: string): Promise<Found['cloud']> {
  if (!mayBeSignedIn()) return 'signed-out';
  try {
    await startAuth();
    if (owner().uid === null) return 'signed-out';
    return await loadDesign(designId);
  } catch (failure) {
    return failureIn(failure).kind === 'signed-out' ? 'signed-out' : 'unreachable';
  }
}

/**
 * Keeps drafts under whoever they are of. Once an account has signed out, nothing of it is put on this device any more, and
 * least of all as nobody's, which the next one could take along.
 */
function draftKeeper(drafts: Drafts): SaverPorts['keep'] {
  let mine = owner();
  return (kept) => {
    const now = owner();
    if (now.uid !== null) mine = now;
    return mine.uid === null || isHere(mine.uid) ? drafts.keep(kept, mine) : false;
  };
}

function start(product: Product, designId: string, opened: Opened, drafts: Drafts, tab: Tab): Session {
  const builder = new Builder({ product, designId, opened }, Date.now);
  const keep = draftKeeper(drafts);
  const saver = new Saver(
    { ...opened, designId },
    {
      save: saveDesign,
      load: loadDesign,
      keep: (kept) => {
        const isKept = keep(kept);
        builder.store.setState({ isKept });
        return isKept;
      },
      forget: ({ designId: id, baseRevision, content }) => {
        drafts.drop(id, tab.isOpen);
        const { uid } = owner();
        if (uid !== null) drafts.keepCopy(id, baseRevision, content, uid);
      },
      after: (ms, action) => {
        const timer = setTimeout(action, ms);
        return () => clearTimeout(timer);
      },
      onState: (save) => builder.store.setState({ save }),
      onSaved: ({ revision, price, checks }) =>
        builder.store.setState({ revision, judged: { price, checks } }),
    },
  );
  builder.onChange = (content) => saver.change(content);
  return { builder, saver };
}
