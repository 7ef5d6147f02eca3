import type { WithId } from '@pawfolio/domain/kernel';
import {
  checkDocument,
  documentValues,
  type DocumentAsset,
  type DocumentIssue,
  type DocumentValues,
} from '@pawfolio/domain/media';
import { useId, useState, type SyntheticEvent } from 'react';
import { messageFor } from '../../../../platform/errors.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Dialog } from '../../../../shared/ui/dialog.tsx';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { toast } from '../../../../shared/ui/toast.ts';
import { changeDocument } from '../../api/documents.ts';
import { keepTyped, typedBefore } from '../../model/document-drafts.ts';
import { DetailsFields, focusIssue } from './details-fields.tsx';

interface Props {
  uid: string;
  petId: string;
  document: WithId<DocumentAsset>;
  onClose: () => void;
  /** Opens the form again with what was typed. */
  onReopen: () => void;
}

/** Changes what is said of a paper. Closing it keeps what was typed; only Cancel throws it away. */
export function EditDialog(props: Props) {
  const { document, onClose } = props;
  const form = useEdit(props);
  const { prefix, values, issues } = form;
  return (
    <Dialog
      open
      title="Edit document"
      size="lg"
      onClose={onClose}
      footer={
        <>
          <Button
            variant="secondary"
            onClick={() => {
              form.forget();
              onClose();
            }}
          >
            Cancel
          </Button>
          <Button type="submit" form={prefix}>
            Save
          </Button>
        </>
      }
    >
      <form id={prefix} noValidate onSubmit={form.submit} className="grid gap-4">
        <p className="text-sm break-all text-muted">{document.fileName}</p>
        <DetailsFields {...{ prefix, values, issues }} onChange={form.change} />
        {form.failure && (
          <Notice tone="danger" role="alert">
            {form.failure}
          </Notice>
        )}
      </form>
    </Dialog>
  );
}

function useEdit({ uid, petId, document, onClose, onReopen }: Props) {
  const prefix = useId();
  const where = { uid, documentId: document.id };
  const [values, setValues] = useState<DocumentValues>(() => typedBefore(where) ?? documentValues(document));
  const [issues, setIssues] = useState<readonly DocumentIssue[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const checked = checkDocument(values);
    if ('issues' in checked) {
      setIssues(checked.issues);
      focusIssue(prefix, checked.issues);
      return;
    }
    const reopen = (): void => {
      keepTyped(where, values);
      onReopen();
    };
    try {
      await changeDocument({ uid, petId }, document, checked.value, reopen);
      keepTyped(where, null);
      toast(
        navigator.onLine ? 'Document saved' : 'Kept on this device. It is sent when you are online again.',
        { tone: 'good' },
      );
      onClose();
    } catch (error) {
      setFailure(messageFor(error));
    }
  };
  return {
    ...{ prefix, values, issues, failure },
    forget: (): void => keepTyped(where, null),
    change: (name: keyof DocumentValues, value: string): void => {
      const next = { ...values, [name]: value };
      setValues(next);
      keepTyped(where, next);
      setIssues((old) => old.filter(({ path }) => path[0] !== name));
    },
    submit: (event: SyntheticEvent): void => {
      event.preventDefault();
      void save();
    },
  };
}
