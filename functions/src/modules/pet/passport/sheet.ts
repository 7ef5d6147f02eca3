import type { PetPassport } from '@pawfolio/domain/pet';
import { Setter, styles } from './blocks.ts';
import { flow, later, type Block, type Place, type Sheet } from '../../../platform/pdf/flow.ts';
import { A4, ink, MARGIN, Paper, WIDTH, type Struct } from '../../../platform/pdf/paper.ts';
import { vaccinationTable } from './table.ts';

const PHOTO = 108;
const GUTTER = 32;
const BOTTOM = A4.height - 74;

interface Content {
  passport: PetPassport;
  /** A square JPEG. */
  photo: Buffer | null;
}

/** The band at the top of the first page: photo, name and chip. Answers its height. */
function masthead(paper: Paper, root: Struct, { passport, photo }: Content): number {
  const part = paper.pdf.struct('Sect');
  root.add(part);
  const x = photo ? MARGIN + PHOTO + 22 : MARGIN;
  const words = new Setter(paper, part, { x, width: A4.width - MARGIN - x });
  const name = { face: 'display', size: passport.name.length > 24 ? 21 : 30, colour: ink.text } as const;
  const { chip } = passport;
  const blocks: Block[] = [
    ...words.text('PET PASSPORT', { face: 'strong', size: 8.5, colour: ink.brand }),
    ...words.text(passport.name, name, 'H1'),
    words.gap(6),
    ...(chip
      ? words.text(`Microchip ${chip.display}${chip.badge ? ` (${chip.badge})` : ''}`, styles.strong)
      : []),
    ...(chip ? words.text(chip.label, styles.label) : []),
  ];
  const text = blocks.reduce((sum, { height }) => sum + height, 0);
  const height = Math.max(text, photo ? PHOTO : 0) + 64;
  paper.decorate((pdf) => {
    pdf.rect(0, 0, A4.width, height).fill(ink.paper);
    pdf.rect(0, height - 2, A4.width, 2).fill(ink.brand);
  });
  if (photo) portrait(paper, part, photo, passport.name);
  flow(blocks, { page: 0, y: (height - text) / 2 }, { top: 0, bottom: A4.height, turnTo: paper.turnTo });
  part.end();
  return height;
}

function portrait(paper: Paper, part: Struct, photo: Buffer, name: string): void {
  const { pdf } = paper;
  const figure = pdf.struct('Figure', { alt: `Photo of ${name}` }, () => {
    pdf.save().roundedRect(MARGIN, 32, PHOTO, PHOTO, 12).clip();
    pdf.image(photo, MARGIN, 32, { width: PHOTO, height: PHOTO });
    pdf.restore();
  });
  part.add(figure);
}

const section = (setter: Setter, title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [setter.heading(title), ...blocks, setter.gap(18)];

const leftColumn = (setter: Setter, { identity, conditions }: PetPassport): Block[] => [
  ...section(
    setter,
    'Who this is',
    identity.map((row) => setter.fact(row)),
  ),
  ...section(
    setter,
    'Conditions',
    conditions.flatMap((row) => setter.entry(row)),
  ),
];

const rightColumn = (setter: Setter, { contacts, allergies, medications }: PetPassport): Block[] => [
  ...section(
    setter,
    'Whom to call',
    contacts.flatMap((contact) => setter.contact(contact)),
  ),
  ...section(
    setter,
    'Allergies',
    allergies.length === 0
      ? setter.text('None entered.', styles.label)
      : allergies.flatMap((row) => setter.entry(row)),
  ),
  ...section(
    setter,
    'Medication',
    medications.flatMap((row) => setter.entry(row)),
  ),
];

/** On every page: as of when, and which page it is. */
function footers(paper: Paper, madeOn: string): void {
  const words = `As entered by the owner, ${madeOn}. This is a private record and no official document.`;
  const y = A4.height - 44;
  for (let page = 0; page < paper.pages; page++) {
    paper.turnTo(page);
    const number = `Page ${page + 1} of ${paper.pages}`;
    paper.decorate((pdf) => {
      pdf
        .moveTo(MARGIN, y - 10)
        .lineTo(MARGIN + WIDTH, y - 10)
        .lineWidth(0.6)
        .stroke(ink.line);
      paper.use({ face: 'text', size: 8, colour: ink.muted });
      pdf.text(words, MARGIN, y, { lineBreak: false });
      const right = `Pawfolio · ${number}`;
      pdf.text(right, MARGIN + WIDTH - pdf.widthOfString(right), y, { lineBreak: false });
    });
  }
}

/** Draws a passport on A4, as many pages as it needs. `madeAt` is written into the file. */
export async function drawPassport(content: Content, madeAt: Date): Promise<{ pdf: Buffer; pages: number }> {
  const { passport } = content;
  const paper = new Paper(`Passport of ${passport.name}`, madeAt);
  const root = paper.pdf.struct('Document');
  paper.pdf.addStructure(root);
  const sheet: Sheet = { top: MARGIN, bottom: BOTTOM, turnTo: paper.turnTo };
  const sect = (kind = 'Sect'): Struct => {
    const part = paper.pdf.struct(kind);
    root.add(part);
    return part;
  };
  const start: Place = { page: 0, y: masthead(paper, root, content) + 28 };
  const half = (WIDTH - GUTTER) / 2;
  const left = new Setter(paper, sect(), { x: MARGIN, width: half });
  const right = new Setter(paper, sect(), { x: MARGIN + half + GUTTER, width: half });
  let at = later(
    flow(leftColumn(left, passport), start, sheet),
    flow(rightColumn(right, passport), start, sheet),
  );
  const wide = new Setter(paper, sect(), { x: MARGIN, width: WIDTH });
  if (passport.vaccinations.length > 0) {
    const table = paper.pdf.struct('Table');
    wide.part.add(table);
    at = flow(
      section(wide, 'Vaccinations', vaccinationTable(paper, table, passport.vaccinations)),
      at,
      sheet,
    );
    table.end();
  }
  if (passport.careNotes !== null)
    flow(section(wide, `How to look after ${passport.name}`, wide.text(passport.careNotes)), at, sheet);
  for (const part of [left.part, right.part, wide.part, root]) part.end();
  footers(paper, passport.madeOn);
  const { pages } = paper;
  return { pdf: await paper.finish(), pages };
}
