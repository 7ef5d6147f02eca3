import { PaymentUnavailable } from './port.ts';
import { isSandboxAction, sandboxEvent, sandboxPage } from './sandbox-page.ts';
import { openSession } from './sandbox.ts';

export interface SandboxRequest {
  method: string;
  session: unknown;
  action: unknown;
}

export type SandboxAnswer =
  { status: 200 | 400 | 404 | 405 | 503; html: string } | { status: 303; location: string };

interface Deps {
  projectId: string;
  secret: string;
  send: (event: Record<string, unknown>) => Promise<void>;
  now: () => number;
}

const plain = (status: 400 | 404 | 405 | 503, text: string): SandboxAnswer => ({
  status,
  html: `<!doctype html><title>${text}</title><p>${text}`,
});

/** Shows the sandbox's page, or does what was chosen there and goes back to the shop. */
export async function answerSandbox(
  { projectId, secret, send, now }: Deps,
  { method, session: sealed, action }: SandboxRequest,
): Promise<SandboxAnswer> {
  if (!projectId.startsWith('demo-')) return plain(404, 'There is nothing here.');
  const session = typeof sealed === 'string' ? openSession(sealed, secret) : null;
  if (!session) return plain(404, 'There is no such session.');
  if (method === 'GET') return { status: 200, html: sandboxPage(session) };
  if (method !== 'POST') return plain(405, 'This can be read or chosen from.');
  if (!isSandboxAction(action)) return plain(400, 'There is no such choice.');
  try {
    await send(sandboxEvent(action, session, Math.floor(now() / 1000)));
  } catch (error) {
    if (!(error instanceof PaymentUnavailable)) throw error;
    return plain(503, 'The event was not stored. Go back and choose again.');
  }
  return { status: 303, location: session.successUrl };
}
