import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../kernel/index.ts';
import {
  assetKinds,
  assetStateLabel,
  assetStates,
  contentDisposition,
  documentKindLabel,
  documentKinds,
  documentTypes,
  downloadName,
  extensionOf,
  failureCodes,
  failureHelp,
  failureSentence,
  quotaLeft,
  quotaShare,
  readyArtwork,
  readyDocument,
  readyPhoto,
  keepsPrint,
  variantSpecs,
  withinQuota,
} from './index.ts';

/** Any code unit or code point there is, halves of characters included. */
const anyChar = fc
  .oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

const MEGABYTE = 1024 * 1024;

describe('a failure', () => {
  it.each(failureCodes.map((code) => [code]))('%s says what is wrong, then what to do', (code) => {
    const { problem, remedy } = failureHelp(code);
    expect(problem).toMatch(/^[A-Z].*\.$/);
    expect(remedy).toMatch(/^Please .*\.$/);
    expect(failureSentence(code)).toBe(`${problem} ${remedy}`);
  });
  it('has words of its own', () => {
    expect(new Set(failureCodes.map(failureSentence)).size).toBe(failureCodes.length);
  });
  it('is worth another try where the file is not at fault', () => {
    expect(failureCodes.filter((code) => failureHelp(code).canRetry)).toEqual(['over_quota', 'internal']);
  });
});

describe('labels', () => {
  it('are there for every value, each its own', () => {
    expect(new Set(documentKinds.map(documentKindLabel)).size).toBe(documentKinds.length);
    expect(new Set(assetStates.map(assetStateLabel)).size).toBe(assetStates.length);
  });
});

describe('variants', () => {
  it('are those of the contract', () => {
    const sizes = (kind: (typeof assetKinds)[number]) =>
      Object.entries(variantSpecs[kind]).map(([name, { longestSide, format }]) => [
        name,
        longestSide,
        format,
      ]);
    const pictures = [
      ['thumb', 160, 'webp'],
      ['card', 480, 'webp'],
      ['full', 1600, 'webp'],
    ];
    expect(sizes('photo')).toEqual(pictures);
    expect(sizes('artwork')).toEqual([...pictures, ['print', null, 'print']]);
    expect(sizes('document')).toEqual([
      ['original', null, 'keep'],
      ['preview', 1000, 'webp'],
    ]);
  });
  it('are those of a finished asset', () => {
    const pet = { uid: 'u', petId: 'p', assetId: 'a' } as const;
    const made = {
      photo: readyPhoto({ kind: 'photo', ...pet }),
      document: readyDocument({ kind: 'document', ...pet }),
      artwork: readyArtwork({ kind: 'artwork', uid: 'u', assetId: 'a' }),
    };
    for (const kind of assetKinds) {
      expect(Object.keys(made[kind].variants)).toEqual(Object.keys(variantSpecs[kind]));
    }
  });
});

describe('the original of a photo', () => {
  it('is kept where it has more pixels than what a screen is shown', () => {
    expect(keepsPrint({ width: 1600, height: 1200 })).toBe(false);
    expect(keepsPrint({ width: 1200, height: 1601 })).toBe(true);
  });
});

describe('the quota', () => {
  const usage = (mediaBytes: number, mediaCount: number) => ({ mediaBytes, mediaCount });
  it.each([
    [0, 0, limits.mediaBytes, true],
    [0, 0, limits.mediaBytes + 1, false],
    [480 * MEGABYTE, 10, 20 * MEGABYTE, true],
    [480 * MEGABYTE + 1, 10, 20 * MEGABYTE, false],
    [0, 999, 1, true],
    [0, 1_000, 1, false],
  ])('with %i bytes in %i assets, %i more: %s', (bytes, count, more, fits) => {
    expect(withinQuota(usage(bytes, count), more)).toBe(fits);
  });
  it('says what is left', () => {
    expect(quotaLeft(usage(MEGABYTE, 3))).toEqual({ bytes: 499 * MEGABYTE, assets: 997 });
    expect(quotaLeft(usage(limits.mediaBytes * 2, 2_000))).toEqual({ bytes: 0, assets: 0 });
    expect(quotaShare(usage(250 * MEGABYTE, 100))).toBe(0.5);
    expect(quotaShare(usage(0, 900))).toBe(0.9);
    expect(quotaShare(usage(limits.mediaBytes * 2, 0))).toBe(1);
  });
});

describe('the name of a download', () => {
  const name = (
    title: string,
    more: { petName?: string; issuedOn?: string | null; contentType?: string } = {},
  ) =>
    downloadName({
      petName: 'Biscuit',
      title,
      issuedOn: '2026-05-04',
      contentType: 'application/pdf',
      ...more,
    });

  it.each([
    ['Rabies certificate', 'Biscuit – Rabies certificate – 2026-05-04.pdf'],
    ['Rabies certificate.PDF', 'Biscuit – Rabies certificate – 2026-05-04.pdf'],
    ['Rabies 2026-05-04', 'Biscuit – Rabies 2026-05-04.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j', 'Biscuit – a b c d e f g h i j – 2026-05-04.pdf'],
    ['../../etc/passwd', 'Biscuit – etc passwd – 2026-05-04.pdf'],
    ['invoice\u202efdp.exe', 'Biscuit – invoicefdp.exe – 2026-05-04.pdf'],
    ['...', 'Biscuit – 2026-05-04.pdf'],
    ['Impfung für Zoë', 'Biscuit – Impfung für Zoë – 2026-05-04.pdf'],
  ])('%j is %s', (title, expected) => {
    expect(name(title)).toBe(expected);
  });

  it('leaves out what is not known', () => {
    expect(name('Passport', { issuedOn: null })).toBe('Biscuit – Passport.pdf');
    expect(name('/', { petName: ' ', issuedOn: null })).toBe('Document.pdf');
  });

  it.each(documentTypes.map((type) => [type]))('has the extension of %s', (contentType) => {
    expect(name('Scan', { contentType }).endsWith(`.${extensionOf(contentType)}`)).toBe(true);
    expect(extensionOf(contentType)).not.toBe('bin');
  });

  it('is one that every file system takes', () => {
    const text = fc.string({ unit: anyChar, maxLength: 90 });
    fc.assert(
      fc.property(text, text, (petName, title) => {
        const made = name(title, { petName });
        expect(made).toMatch(/^[^. /\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}\p{Cs}]*\.pdf$/u);
        expect(new TextEncoder().encode(made).length).toBeLessThanOrEqual(255);
        expect(made).toContain('2026-05-04');
      }),
    );
  });
});

describe('the header of a download', () => {
  it('has the name for old and for new browsers', () => {
    expect(contentDisposition('Biscuit – Zoë’s.pdf')).toBe(
      'attachment; filename="Biscuit - Zoe_s.pdf"; filename*=UTF-8\'\'Biscuit%20%E2%80%93%20Zo%C3%AB%E2%80%99s.pdf',
    );
  });
  it('is one header, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyChar }), (name) => {
        const header = contentDisposition(name);
        expect(header).toMatch(/^attachment; filename="[ !#-$&-[\]-~]*"; filename\*=UTF-8''[\w.~!%-]*$/);
      }),
    );
    expect(contentDisposition('\ud83d')).toContain('attachment');
  });
});
