import { execFile } from 'node:child_process';
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
    return { pfx: await readFile(store), passphrase: PASSPHRASE };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
