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
 * exports of a module's `index.ts`, directly or made by something imported from there.
 */
export function modulesOf(compositionRoot: string): Map<string, string> {
  const modules = new Map<string, string>();
  const makers = new Map<string, string>();
  for (const [, list = '', module = ''] of compositionRoot.matchAll(
    /import\s*\{([^}]*)\}\s*from\s*'\.\/modules\/([\w-]+)\//g,
  ))
    for (const name of names(list)) makers.set(name, module);
  for (const [, list = '', module = ''] of compositionRoot.matchAll(
    /export\s*\{([^}]*)\}\s*from\s*'\.\/modules\/([\w-]+)\//g,
  ))
    for (const name of names(list)) modules.set(name, module);
  for (const [, list = '', maker = ''] of compositionRoot.matchAll(
    /export\s+const\s+(?:\{([^}]*)\}|\w+)\s*=\s*(\w+)\(/g,
  )) {
    const module = makers.get(maker);
    if (module !== undefined) for (const name of names(list)) modules.set(name, module);
  }
  for (const [, name = '', maker = ''] of compositionRoot.matchAll(/export\s+const\s+(\w+)\s*=\s*(\w+)\(/g)) {
    const module = makers.get(maker);
    if (module !== undefined) modules.set(name, module);
  }
  return modules;
}
