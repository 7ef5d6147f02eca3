import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PASSPHRASE = 'local-only';
// What Java 11 would take by itself, OpenSSL 3 no longer reads.
const CIPHER = 'PBEWithHmacSHA256AndAES_256';

/** A key and a certificate for 127.0.0.1 that nobody vouches for, as a TLS server takes them. */
export interface Certificate {
  pfx: Buffer;
  passphrase: string;
  /** SHA-256 of its public key in base64, by which Chromium can be told to trust it (`--ignore-certificate-errors-spki-list`). */
  pin: string;
}

/** What a certificate in PEM is told from others by. */
function pinOf(pem: string): string {
  const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

/** Makes one with the `keytool` of the Java that the emulators need anyway. It is on the disk for as long as that takes. */
export async function makeCertificate(): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'pawfolio-certificate-'));
  try {
    const store = join(folder, 'store.p12');
    await promisify(execFile)('keytool', [
      ...['-J-Dkeystore.pkcs12.certProtectionAlgorithm=' + CIPHER],
      ...['-J-Dkeystore.pkcs12.keyProtectionAlgorithm=' + CIPHER],
      ...['-genkeypair', '-keyalg', 'EC', '-groupname', 'secp256r1', '-alias', 'local', '-validity', '2'],
      ...['-dname', 'CN=127.0.0.1', '-ext', 'san=ip:127.0.0.1'],
      ...['-storetype', 'PKCS12', '-storepass', PASSPHRASE, '-keystore', store],
    ]);
    const { stdout: pem } = await promisify(execFile)('keytool', [
      ...['-exportcert', '-rfc', '-alias', 'local', '-storepass', PASSPHRASE, '-keystore', store],
    ]);
    return { pfx: await readFile(store), passphrase: PASSPHRASE, pin: pinOf(pem) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
