import { migrate, proofOf, type ProofSide } from '@pawfolio/domain/builder';
import { Phone, QrCode } from 'lucide-react';
import { Notice } from '../../../../shared/ui/notice.tsx';
import type { CartItem } from '../../model/items.ts';
import { DesignPicture } from '../design-picture.tsx';

/** One design, read back: its picture, and every word and number on it. */
export default function ProofItem({ item }: { item: CartItem }) {
  const { design, product, variant, line } = item;
  const read = migrate(design.document);
  return (
    <article
      aria-label={design.name}
      className="grid gap-5 rounded-card border border-line bg-surface p-4 sm:grid-cols-[13rem_1fr] sm:p-5"
    >
      <DesignPicture
        {...{ product, variant }}
        previewPath={design.previewPath}
        alt={`${design.name}, as it will be made`}
        className="max-sm:mx-auto max-sm:w-52"
      />
      <div className="min-w-0">
        <h3 className="text-lg break-words">{design.name}</h3>
        <p className="text-sm text-muted">
          {line.quantity} × {product.name}, {variant.label}
        </p>
        {design.previewPath === null && (
          <p className="mt-2 text-sm text-muted">
            Its picture is still being drawn. What it says is here already.
          </p>
        )}
        {read.ok ? (
          <div className="mt-4 grid gap-4">
            {proofOf(read.document).map((side) => (
              <Side key={side.surfaceId} side={side} label={labelOf(item, side)} />
            ))}
          </div>
        ) : (
          <Notice tone="warn" className="mt-4">
            We cannot read its words back to you. Look at the picture closely.
          </Notice>
        )}
      </div>
    </article>
  );
}

const labelOf = ({ variant }: CartItem, { surfaceId }: ProofSide): string =>
  variant.surfaces.find(({ id }) => id === surfaceId)?.label ?? surfaceId;

function Side({ side: { texts, photos, codeUrl }, label }: { side: ProofSide; label: string }) {
  return (
    <section>
      <h4 className="text-sm font-semibold text-muted">{label} says</h4>
      <ul className="mt-1.5 grid gap-2">
        {texts.map(({ elementId, words, phone }) => (
          <li key={elementId}>
            <q className="block text-xl font-semibold break-words whitespace-pre-line">{words}</q>
            {phone !== null && <PhoneLine phone={phone} />}
          </li>
        ))}
        {photos > 0 && <li className="text-sm">{photos === 1 ? 'One photo' : `${photos} photos`}</li>}
        {codeUrl !== null && (
          <li className="flex items-center gap-2 text-sm">
            <QrCode aria-hidden="true" className="size-5 shrink-0 text-muted" />
            <span className="min-w-0 break-all">A code that opens {codeUrl.replace(/^https?:\/\//, '')}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Digit by digit for whoever listens; in even figures for whoever compares. */
function PhoneLine({ phone }: { phone: string }) {
  return (
    <p className="mt-1 flex items-center gap-2 text-sm">
      <Phone aria-hidden="true" className="size-4 shrink-0 text-spruce" />
      <span>
        Whoever finds your pet dials{' '}
        <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} className="link whitespace-nowrap tabular-nums">
          {phone}
        </a>
      </span>
    </p>
  );
}
