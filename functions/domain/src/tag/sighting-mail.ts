import { clip, escapeHtml, normaliseLine } from '../kernel/index.ts';

export interface SightingMailInput {
  petName: string;
  /** What the finder said. Left out for an address that nobody has confirmed: it may be a stranger's. */
  note: string | null;
  phone: string | null;
  /** Where the owner reads it all. */
  link: string;
}

/** The mail that tells an owner that somebody has seen the pet. */
export function sightingMail({ petName, note, phone, link }: SightingMailInput): {
  subject: string;
  text: string;
  html: string;
} {
  const name = normaliseLine(petName);
  const lines = [
    `Somebody has opened the lost-pet card of ${name} and says that they have seen ${name}.`,
    ...(note === null ? [] : [`They write: ${normaliseLine(note)}`]),
    ...(phone === null ? [] : [`They can be reached at: ${normaliseLine(phone)}`]),
    'We do not know who they are. Never send money ahead, and meet where there are other people.',
  ];
  const open = 'See it in Pawfolio';
  return {
    subject: clip(`Somebody has seen ${name}`, 150),
    text: `${[...lines, `${open}: ${link}`].join('\n\n')}\n`,
    html:
      '<!doctype html><html lang="en"><meta charset="utf-8">' +
      '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:560px;margin:0 auto;padding:24px">' +
      lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('') +
      `<p><a href="${escapeHtml(link)}">${open}</a></p></body></html>`,
  };
}
