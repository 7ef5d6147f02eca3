import { FileText } from 'lucide-react';
import { usePicture } from '../../../../platform/pictures.ts';
import { cx } from '../../../../shared/lib/cx.ts';
import type { PaperInHand } from '../../model/paper-list.ts';
import { PhotoFrame } from '../photo-frame.tsx';

interface Props {
  /** '' where the words stand beside it. */
  alt: string;
  /** What it is by its bytes; a PDF cannot be drawn before the server has. */
  contentType: string;
  preview?: string | null | undefined;
  thumbhash?: string | null | undefined;
  src?: string | null | undefined;
  onShown?: (() => void) | undefined;
  className?: string | undefined;
}

/** The first page of a paper, upright as a page is; a drawn sheet until there is a picture of it. */
export function PaperFrame({ alt, contentType, preview, className, ...rest }: Props) {
  const isPdf = contentType === 'application/pdf';
  return (
    <span className={cx('relative block overflow-hidden border border-line bg-surface', className)}>
      <span className="absolute inset-0 grid place-content-center justify-items-center gap-0.5 text-muted">
        <FileText aria-hidden="true" className="size-6" strokeWidth={1.5} />
        {isPdf && <span className="text-[0.625rem] font-semibold tracking-wide">PDF</span>}
      </span>
      <PhotoFrame
        {...rest}
        alt={alt}
        preview={isPdf ? null : preview}
        ground="bg-transparent"
        className="size-full"
      />
    </span>
  );
}

/** The same of a paper in the list. `onSettled`: nothing is needed of its upload any more. */
export function PaperPicture({ paper, onSettled }: { paper: PaperInHand; onSettled: () => void }) {
  const { document, upload } = paper;
  const ready = document?.state === 'ready' ? document : null;
  const { url } = usePicture(ready?.variants.preview.path ?? null);
  return (
    <PaperFrame
      alt=""
      contentType={document?.contentType ?? upload?.contentType ?? ''}
      preview={upload?.preview}
      thumbhash={ready?.thumbhash}
      src={url}
      onShown={upload && ready ? onSettled : undefined}
      className="h-20 w-15 rounded-sm sm:h-24 sm:w-18"
    />
  );
}
