import type { FontId } from '@pawfolio/domain/builder';
import caveat from '@pawfolio/domain/fonts/caveat.ttf?url';
import fraunces from '@pawfolio/domain/fonts/fraunces.ttf?url';
import inter from '@pawfolio/domain/fonts/inter.ttf?url';
import nunito from '@pawfolio/domain/fonts/nunito.ttf?url';
import oswald from '@pawfolio/domain/fonts/oswald.ttf?url';
import signboard from '@pawfolio/domain/fonts/signboard.ttf?url';

/** Where the very files that the server prints with are served, under names that tell their content. */
export const fontFiles: Readonly<Record<FontId, string>> = {
  caveat,
  fraunces,
  inter,
  nunito,
  oswald,
  signboard,
};
