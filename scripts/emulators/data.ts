import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';

/**
 * Writes the data of running emulators to `dataDir`. An export that fails half-way, or a crash, leaves the former data
 * as it was. Throws when the emulators cannot export.
 */
export async function exportData(hub: number, dataDir: string): Promise<void> {
  const fresh = `${dataDir}.new`;
  const former = `${dataDir}.old`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const response = await fetch(`http://127.0.0.1:${hub}/_admin/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path: fresh, initiatedBy: 'stop' }),
  });
  if (!response.ok) throw new Error(`The data could not be kept: ${await response.text()}`);
  rmSync(former, { recursive: true, force: true });
  if (existsSync(dataDir)) renameSync(dataDir, former);
  renameSync(fresh, dataDir);
  rmSync(former, { recursive: true, force: true });
}

/** Whether there is data of an earlier run; also after a crash between the two renames above. */
export function hasData(dataDir: string): boolean {
  if (!existsSync(dataDir) && existsSync(`${dataDir}.old`)) renameSync(`${dataDir}.old`, dataDir);
  return existsSync(`${dataDir}/firebase-export-metadata.json`);
}
