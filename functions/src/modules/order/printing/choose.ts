import type { Firestore } from 'firebase-admin/firestore';
import type { Bucket } from '../../../platform/firebase.ts';
import type { PrintShop } from './port.ts';
import { sandboxPrintShop } from './sandbox.ts';

export interface PrintSettings {
  provider: string;
  projectId: string;
  printfulToken: string;
  /** JSON, see `PRINTFUL_CATALOG`. */
  printfulCatalog: string;
}

/** Throws unless the project is one that reaches no real service. */
function assertDemo(projectId: string): void {
  if (!projectId.startsWith('demo-'))
    throw new Error(
      'The sandbox prints nothing: it runs in a project named demo-… only. Set PRINT_PROVIDER=printful.',
    );
}

/** For as long as a print shop may take to fetch a file. */
const LINK_MS = 7 * 24 * 60 * 60_000;

/**
 * The print shop that the configuration names. Throws for one that is unknown, for the sandbox with a real project, and for a
 * catalogue of Printful's that leaves out something that is sold.
 */
export async function choosePrintShop(
  settings: PrintSettings,
  { db, bucket }: { db: Firestore; bucket: () => Bucket },
): Promise<PrintShop> {
  switch (settings.provider) {
    case 'printful': {
      if (settings.printfulToken === '') throw new Error('PRINTFUL_TOKEN is not set');
      const [{ printful }, { completeCatalog }, { PRODUCTS }] = await Promise.all([
        import('./printful.ts'),
        import('./printful-catalog.ts'),
        import('@pawfolio/domain/catalog'),
      ]);
      const linkTo = async (path: string): Promise<string> => {
        const options = { action: 'read', expires: Date.now() + LINK_MS } as const;
        return (await bucket().file(path).getSignedUrl(options))[0];
      };
      return printful({
        token: settings.printfulToken,
        catalog: completeCatalog(settings.printfulCatalog, PRODUCTS),
        linkTo,
        now: Date.now,
      });
    }
    case 'sandbox':
      assertDemo(settings.projectId);
      return sandboxPrintShop(db, Date.now);
    default:
      throw new Error(`PRINT_PROVIDER must be printful or sandbox; it is ${settings.provider}`);
  }
}
