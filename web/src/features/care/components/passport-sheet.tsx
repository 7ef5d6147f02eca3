import type { PassportRow, PetPassport } from '@pawfolio/domain/pet';
import { useId, type ReactNode } from 'react';
import { cutStyle, CUT_FRAME, type Cut } from '../../../shared/lib/cut.ts';
import { DataItem, DataList } from '../../../shared/ui/data-list.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { Logo } from '../../../shared/ui/logo.tsx';
import { PhoneLink } from './record-facts.tsx';

interface Props {
  passport: PetPassport;
  face: Face | null;
}

/** The picture's address, and which part of it to show. */
export interface Face {
  url: string;
  cut: Cut | null;
}

/** The passport itself, on the screen and on paper. */
export function PassportSheet({ passport, face }: Props) {
  const { name, identity, chip, medications, allergies, conditions, careNotes, madeOn } = passport;
  return (
    <article aria-label={`Passport of ${name}`} className="passport card max-w-4xl p-5 sm:p-10">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
        {face && <Picture {...face} />}
        <div className="min-w-0 flex-1">
          <p className="text-sm text-muted">Pet passport</p>
          <h2 className="text-title break-words">{name}</h2>
          {chip && (
            <p className="mt-1">
              <span className="text-sm text-muted">Microchip </span>
              <span className="font-semibold tabular-nums">{chip.display}</span>
            </p>
          )}
        </div>
      </div>
      <div className="mt-8 grid gap-x-12 gap-y-8 sm:grid-cols-2 print:grid-cols-2">
        <div className="grid content-start gap-8">
          <Part title="Who this is">
            <DataList>
              {identity.map(({ label, value }) => (
                <DataItem key={label} label={label}>
                  {value}
                </DataItem>
              ))}
            </DataList>
          </Part>
          <Rows title="Conditions" rows={conditions} />
        </div>
        <div className="grid content-start gap-8">
          <Contacts passport={passport} />
          <Rows title="Allergies" rows={allergies} none="None entered." />
          <Rows title="Medication" rows={medications} />
        </div>
      </div>
      <Vaccinations passport={passport} />
      {careNotes !== null && (
        <Part title={`How to look after ${name}`} className="mt-8">
          <p className="break-words whitespace-pre-line">{careNotes}</p>
        </Part>
      )}
      <footer className="mt-10 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4 text-xs text-muted">
        <p className="max-w-[60ch]">
          As entered by the owner, {madeOn}. This is a private record and no official document.
        </p>
        <Logo />
      </footer>
    </article>
  );
}

function Picture({ url, cut }: Face) {
  const style = cut && cutStyle(cut);
  return (
    <span className="relative block size-20 overflow-hidden rounded-card sm:size-28">
      <span className={CUT_FRAME}>
        <img src={url} alt="" className={style ? '' : 'size-full object-cover'} style={style ?? undefined} />
      </span>
    </span>
  );
}

function Part({ title, className, children }: { title: string; className?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <h3 id={id} className="mb-3 text-lg">
        {title}
      </h3>
      {children}
    </section>
  );
}

/** A list of names with what is said of each; nothing when it is empty, unless that is worth a word. */
function Rows({ title, rows, none }: { title: string; rows: readonly PassportRow[]; none?: string }) {
  if (rows.length === 0 && none === undefined) return null;
  return (
    <Part title={title}>
      {rows.length === 0 ? (
        <p className="text-muted">{none}</p>
      ) : (
        <ul className="grid gap-2">
          {rows.map(({ label, value }, index) => (
            <li key={index}>
              <span className="font-semibold break-words">{label}</span>
              {value && <span className="block text-sm text-muted">{value}</span>}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Contacts({ passport: { contacts } }: { passport: PetPassport }) {
  if (contacts.length === 0) return null;
  return (
    <Part title="Whom to call">
      <ul className="grid gap-3">
        {contacts.map(({ role, name, phone, email, reference }, index) => (
          <li key={index}>
            <span className="block text-sm text-muted">{role}</span>
            <span className="font-semibold break-words">{name}</span>
            <span className="flex flex-wrap gap-x-4 text-sm">
              {phone && <PhoneLink phone={phone} />}
              {email && <span className="py-1 break-all">{email}</span>}
              {reference && <span className="py-1">Policy {reference}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Vaccinations({ passport: { vaccinations } }: { passport: PetPassport }) {
  if (vaccinations.length === 0) return null;
  const rows = vaccinations.map((dose, index) => ({ ...dose, id: String(index) }));
  return (
    <Part title="Vaccinations" className="mt-8">
      <DataTable
        caption="Vaccinations"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'vaccine', header: 'Vaccine', cell: ({ vaccine }) => vaccine },
          { key: 'given', header: 'Given on', cell: ({ givenOn }) => givenOn },
          { key: 'due', header: 'Next due', cell: ({ dueOn }) => dueOn ?? '–' },
          {
            key: 'product',
            header: 'Product and lot',
            cell: ({ product, lot }) => [product, lot].filter(Boolean).join(', ') || '–',
          },
          { key: 'state', header: 'State', cell: ({ state }) => state ?? 'Earlier dose' },
        ]}
      />
    </Part>
  );
}
