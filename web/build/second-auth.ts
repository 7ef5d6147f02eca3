import type { Plugin } from 'vite';

/** Marks the second copy. */
const APART = '?apart';
const isOfAuth = (source: string): boolean =>
  /^(firebase\/auth|@firebase\/auth|\.\/index-[\w-]+\.js)$/.test(source);

/**
 * Gives the module `owner` a copy of Firebase Auth of its own. The package is one file, so what a single page needs of it
 * (windows of Google, other passwords) would otherwise be loaded by every page that somebody is signed in on
 * (docs/decisions/0036).
 */
export const secondAuth = (owner: string): Plugin => ({
  name: 'pawfolio:second-auth',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (importer === undefined || !isOfAuth(source)) return null;
    if (importer !== owner && !importer.endsWith(APART)) return null;
    const found = await this.resolve(source, importer.replace(APART, ''), { skipSelf: true });
    return found && { ...found, id: found.id + APART };
  },
});
