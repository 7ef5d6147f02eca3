import { limits } from '@pawfolio/domain/kernel';
import { describe, expect, it } from 'vitest';
import { checkFile } from './check-file.ts';

const checkPhoto = (photo: File) => checkFile('photo', photo);
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 16];
const file = (bytes: number[] | Uint8Array<ArrayBuffer>, name: string, type = 'image/jpeg') =>
  new File([new Uint8Array(bytes)], name, { type });

it('goes by the bytes, whatever the name and the browser say', async () => {
  expect(await checkPhoto(file(JPEG, 'cat.png', 'image/png'))).toMatchObject({
    ok: true,
    contentType: 'image/jpeg',
  });
});

it('refuses what is no picture, with a sentence', async () => {
  const html = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
  expect(await checkPhoto(file(html, 'cat.jpg'))).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/kind of file/) as string,
  });
});

it('refuses a PDF as a photo', async () => {
  const pdf = new TextEncoder().encode('%PDF-1.7\n');
  expect(await checkPhoto(file(pdf, 'cat.jpg'))).toMatchObject({ ok: false });
});

it('takes 20 MB and not a byte more', async () => {
  const bytes = new Uint8Array(limits.uploadBytes + 1);
  bytes.set(JPEG);
  expect(await checkPhoto(file(bytes.subarray(0, limits.uploadBytes), 'big.jpg'))).toMatchObject({
    ok: true,
  });
  expect(await checkPhoto(file(bytes, 'bigger.jpg'))).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/20 MB/) as string,
  });
});

it('says so when the file cannot be read any more', async () => {
  const gone = file(JPEG, 'gone.jpg');
  gone.slice = () => {
    throw new DOMException('', 'NotReadableError');
  };
  expect(await checkPhoto(gone)).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/could not be read/) as string,
  });
});

it('says of a file without any bytes that it is damaged', async () => {
  expect(await checkPhoto(file([], 'empty.jpg'))).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/damaged/) as string,
  });
});

describe('of a document', () => {
  const html = new TextEncoder().encode('<!doctype html><p>Certificate</p>');
  const check = (bytes: Uint8Array<ArrayBuffer>, name: string) =>
    checkFile('document', file(bytes, name, ''));

  it('takes a PDF and a picture by their bytes', async () => {
    const pdf = new TextEncoder().encode('%PDF-1.7\n');
    expect(await check(pdf, 'scan')).toMatchObject({ ok: true, contentType: 'application/pdf' });
    expect(await check(new Uint8Array(JPEG), 'x.pdf')).toMatchObject({ ok: true, contentType: 'image/jpeg' });
  });

  it('tells a file that is misnamed from one of another kind', async () => {
    expect(await check(html, 'rabies.pdf')).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/not what its name says/) as string,
    });
    expect(await check(html, 'page.html')).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/kind of file/) as string,
    });
  });
});
