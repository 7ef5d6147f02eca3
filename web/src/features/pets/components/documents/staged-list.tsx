import { formatBytes } from '@pawfolio/domain/kernel';
import { Trash2 } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../../../../shared/ui/button.tsx';
import { Card } from '../../../../shared/ui/card.tsx';
import { IconButton } from '../../../../shared/ui/icon-button.tsx';
import { changeStaged, dropStaged, sendStaged, type StagedPaper } from '../../api/staged-papers.ts';
import { count } from '../../model/describe.ts';
import { DetailsFields, focusIssue } from './details-fields.tsx';
import { PaperFrame } from './paper-frame.tsx';
import { useLocale } from '../../../../shared/hooks/use-locale.ts';

const prefixOf = ({ id }: StagedPaper): string => `staged-${id}`;

/** The files that were picked, each with what is said of it, until they are sent. `onSent`: they are on their way. */
export function StagedList({ papers, onSent }: { papers: readonly StagedPaper[]; onSent: () => void }) {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const send = (): void => {
    const wrong = sendStaged(papers);
    if (wrong) focusIssue(prefixOf(wrong), wrong.issues);
    else onSent();
  };
  return (
    <Card aria-labelledby={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <h2 id={title} ref={heading} tabIndex={-1} className="text-xl outline-none">
          {papers.length === 1 ? 'What is this document?' : 'What are these documents?'}
        </h2>
        <p className="mt-1 text-muted">
          The names are a guess from the files. Everything can be changed later too.
        </p>
        <ul className="mt-2">
          {papers.map((paper) => (
            <Staged key={paper.id} paper={paper} />
          ))}
        </ul>
        <div className="flex flex-col-reverse gap-3 border-t border-line pt-5 sm:flex-row sm:justify-end">
          <Button variant="secondary" onClick={() => dropStaged(papers.map(({ id }) => id))}>
            Discard
          </Button>
          <Button type="submit">
            {papers.length === 1 ? 'Add document' : `Add ${count(papers.length, 'document')}`}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Staged({ paper }: { paper: StagedPaper }) {
  const { id, picked, preview, values, issues } = paper;
  const { file, contentType } = picked;
  const locale = useLocale();
  return (
    <li className="grid gap-x-5 gap-y-4 border-t border-line py-5 first:border-t-0 sm:grid-cols-[6rem_1fr]">
      <div className="flex items-center gap-4 sm:contents">
        <PaperFrame
          alt=""
          contentType={contentType}
          preview={preview}
          className="h-20 w-15 shrink-0 rounded-sm sm:row-span-2 sm:h-32 sm:w-24"
        />
        <div className="flex min-w-0 flex-1 items-center gap-2">
          <p className="min-w-0 flex-1 text-sm text-muted">
            <span className="font-medium break-all text-ink">{file.name}</span> ·{' '}
            <span className="whitespace-nowrap">{formatBytes(file.size, locale)}</span>
          </p>
          <IconButton
            label={`Leave out ${file.name}`}
            icon={<Trash2 />}
            className="-my-2 -mr-2"
            onClick={() => dropStaged([id])}
          />
        </div>
      </div>
      <fieldset className="min-w-0">
        <legend className="sr-only">{file.name}</legend>
        <DetailsFields
          prefix={prefixOf(paper)}
          {...{ values, issues }}
          onChange={(name, value) => changeStaged(id, name, value)}
        />
      </fieldset>
    </li>
  );
}
