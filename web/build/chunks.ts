interface Graph {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

const inModules = (...names: string[]): RegExp =>
  new RegExp(`[\\\\/]node_modules[\\\\/](${names.join('|')})[\\\\/]`);

/** Every module that is run when `root` is, by static imports. */
function reachable(root: string, graph: Graph): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(root);
  return found;
}

/** Names the chunk `shell` for what every page needs: all that the module `root` stands on. */
function shellOf(root: string): (id: string, graph: Graph) => string | null {
  let shell: Set<string> | undefined;
  return (id, graph) => {
    shell ??= reachable(root, graph);
    return shell.has(id) ? 'shell' : null;
  };
}

/**
 * How the code is cut. Few files: each is compressed for itself, and on a phone a request costs more than the bytes it
 * saves. `react` changes only when React does, so a new version of the app leaves it in the cache. `boot` is the module
 * that both entries start from.
 */
export const chunkGroups = (boot: string) => [
  // Apart from the rest, because the landing page needs it before anything else is fetched.
  { name: 'preload', test: /preload-helper/, priority: 5 },
  {
    name: 'react',
    test: inModules('react', 'react-dom', 'scheduler', 'react-router', 'react-router-dom', 'zustand'),
    priority: 4,
  },
  { name: 'firebase', test: inModules('@firebase[\\\\/](app|util|component|logger)', 'idb'), priority: 4 },
  { name: 'forms', test: inModules('react-hook-form'), priority: 4 },
  { name: shellOf(boot), test: /web[\\/]src[\\/].*\.tsx?$/, priority: 3 },
  // Who is signed in: every page but the landing page.
  {
    name: 'session',
    test: /[\\/](config[\\/]env|platform[\\/](auth|token|sdk[\\/](load|app))|kernel[\\/]normalise)\.ts$/,
    priority: 2,
  },
  // Every page with a form.
  {
    name: 'fields',
    test: /web[\\/]src[\\/]shared[\\/]ui[\\/](text-field|notice)\.tsx$|lucide-react[\\/].*[\\/]eye(-off)?\./,
    priority: 2,
  },
  // The pages to sign in, to sign up, and to reset a password.
  {
    name: 'door',
    test: /web[\\/]src[\\/](app[\\/]routes[\\/]public[\\/]account-page|features[\\/]account[\\/](components[\\/](email-field|form-frame|password-field)|api[\\/]enter|model[\\/](credentials|next|use-attempt)))\.tsx?$/,
    priority: 2,
  },
  // Every page with data.
  { name: 'data', test: /[\\/](platform[\\/](live|refs|pictures)|kernel[\\/]locale)\.ts$/, priority: 2 },
  { name: 'species', test: /species[.]svg/, priority: 2 },
  // Of nearly every page.
  {
    name: 'bits',
    test: /[\\/](ui[\\/](page-header|empty-state|card|badge)\.tsx|icons[\\/](arrow-left|chevron-down)\.)/,
    priority: 2,
  },
  // What the list of pets is made of, and most of the dashboard with it.
  {
    name: 'pets',
    test: /[\\/](dashboard[\\/]pets[\\/]page|pet[\\/]labels|ui[\\/]avatar|platform[\\/]profile|pets[\\/](components[\\/](photo-frame|cover-picture|use-list-cover)|api[\\/](saves|use-pets)|model[\\/](describe|addresses)))\.tsx?$/,
    priority: 1,
  },
];
