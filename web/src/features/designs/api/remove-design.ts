import { deleteDesign, designPath } from '@pawfolio/domain/builder';
import { postponeDelete } from '../../../platform/postponed.ts';
import { toast } from '../../../shared/ui/toast.ts';

/**
 * Takes a design out of sight at once, and has it deleted as soon as the offer to undo that has gone from the screen, or the
 * page is left. `onKept`: it has been taken back.
 */
export function removeDesign(uid: string, designId: string, name: string, onKept: () => void): void {
  const refused = ({ message }: Error): void =>
    void toast(`“${name}” could not be deleted. ${message}`, { tone: 'danger' });
  const call = { name: deleteDesign.name, input: { designId } };
  const going = postponeDelete(uid, designPath(uid, designId), refused, call);
  const undo = (): void => {
    if (going.keep()) onKept();
    else toast('It was too late: the design has been deleted.');
  };
  toast(`“${name}” deleted`, { action: { label: 'Undo', onAction: undo }, onClosed: going.finish });
}
