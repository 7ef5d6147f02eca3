import { env } from '../config/env.ts';
import { database, origin } from './rest.ts';

/** Deletes documents by a request that goes on when the page that makes it is no more. Nobody hears of its answer. */
export function deleteOnLeave(paths: readonly string[], token: string): void {
  fetch(`${origin()}/v1/${database()}:commit`, {
    method: 'POST',
    keepalive: true,
    headers: { Authorization: `Bearer ${token}` },
    body: JSON.stringify({ writes: paths.map((path) => ({ delete: `${database()}/${path}` })) }),
  }).catch(() => undefined);
}

/** Calls a function in the same way, by the protocol of callables. */
export function callOnLeave(name: string, input: object, token: string): void {
  const { emulators, region, firebase } = env;
  const host = emulators
    ? `http://${emulators.host}:${emulators.functions}/${firebase.projectId}/${region}`
    : `https://${region}-${firebase.projectId}.cloudfunctions.net`;
  fetch(`${host}/${name}`, {
    method: 'POST',
    keepalive: true,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ data: input }),
  }).catch(() => undefined);
}
