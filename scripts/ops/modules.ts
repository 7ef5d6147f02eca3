const names = (list: string): string[] =>
  list
    .split(',')
    .map(
      (part) =>
        part
          .trim()
          .split(/\s*:\s*|\s+as\s+/)
          .at(-1) ?? '',
    )
    .filter((name) => name !== '');

/**
 * Which module each deployed function belongs to, as the composition root (`functions/src/index.ts`) tells: what it
 * exports of a module's `index.ts`: directly, taken out of something imported from there, or made by it.
 */
export function modulesOf(compositionRoot: string): Map<string, string> {
  const modules = new Map<string, string>();
  const sources = new Map<string, string>();
  for (const [, list = '', module = ''] of compositionRoot.matchAll(
    /import\s*\{([^}]*)\}\s*from\s*'\.\/modules\/([\w-]+)\//g,
  ))
    for (const name of names(list)) sources.set(name, module);
  for (const [, list = '', module = ''] of compositionRoot.matchAll(
    /export\s*\{([^}]*)\}\s*from\s*'\.\/modules\/([\w-]+)\//g,
  ))
    for (const name of names(list)) modules.set(name, module);
  for (const [, list, single = '', source = ''] of compositionRoot.matchAll(
    /export\s+const\s+(?:\{([^}]*)\}|(\w+))\s*=\s*(\w+)\s*[;(]/g,
  )) {
    const module = sources.get(source);
    if (module !== undefined) for (const name of names(list ?? single)) modules.set(name, module);
  }
  return modules;
}
