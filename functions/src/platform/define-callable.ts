import {
  onCall,
  type CallableFunction,
  type CallableOptions,
  type CallableRequest,
} from 'firebase-functions/v2/https';
import * as z from 'zod/mini';
import { AppError, invalidInput, toHttpsError, type Issue } from './errors.ts';
import type { Logger } from './logger.ts';
import { region, requireAppCheck } from './params.ts';
import { rateLimit } from './rate.ts';

/** Who calls, as the verified token says. `authenticatedAt` is in milliseconds since 1970. */
export interface Caller {
  uid: string;
  isGuest: boolean;
  email: string | null;
  authenticatedAt: number;
}

export interface Endpoint<Input, Output> {
  name: string;
  logger: Logger;
  /** The contract of the domain; an input that does not parse never reaches `handle`. */
  input: z.core.$ZodType<Input>;
  output: z.core.$ZodType<Output>;
  /** Calls that one account may make within a minute, by each instance's own count; beyond them `resource-exhausted`. */
  perMinute: number;
  /** Looks at what was sent before it is parsed; throws `AppError` for what is refused whatever it says. */
  before?: (data: unknown) => void;
  /** Throws `AppError` for every expected refusal. */
  handle: (input: Input, caller: Caller) => Promise<Output>;
  options?: Pick<
    CallableOptions,
    'memory' | 'concurrency' | 'timeoutSeconds' | 'minInstances' | 'maxInstances' | 'secrets'
  >;
}

export type CallRequest = Pick<CallableRequest, 'data' | 'auth' | 'app'>;

function authenticate({ auth, app }: CallRequest, appCheck: boolean): Caller {
  if (appCheck && !app) throw new AppError('app-check-required', 'This app could not be verified.');
  if (!auth) throw new AppError('unauthenticated', 'Please sign in first.');
  const { email, auth_time: seconds, firebase } = auth.token;
  return {
    uid: auth.uid,
    isGuest: firebase.sign_in_provider === 'anonymous',
    email: email ?? null,
    authenticatedAt: seconds * 1000,
  };
}

const issuesOf = (error: z.core.$ZodError): Issue[] =>
  error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));

const MINUTE = 60_000;
type MayCall = ReturnType<typeof rateLimit>;

async function answer<I, O>(
  endpoint: Endpoint<I, O>,
  request: CallRequest,
  appCheck: boolean,
  mayCall: MayCall,
): Promise<O> {
  const caller = authenticate(request, appCheck);
  if (!mayCall(caller.uid, Date.now()))
    throw new AppError('resource-exhausted', 'That was often. Please try again in a minute.');
  endpoint.before?.(request.data);
  const input = z.safeParse(endpoint.input, request.data);
  if (!input.success) throw invalidInput(issuesOf(input.error));
  return z.parse(endpoint.output, await endpoint.handle(input.data, caller));
}

/**
 * Authenticate → limit → parse → handle → parse → map the error; the same for every callable.
 * Throws only `HttpsError`, each with `details.code`. What was not expected is logged and answered as `internal`.
 */
export async function runEndpoint<I, O>(
  endpoint: Endpoint<I, O>,
  request: CallRequest,
  appCheck: boolean,
  mayCall: MayCall,
): Promise<O> {
  try {
    return await answer(endpoint, request, appCheck, mayCall);
  } catch (error) {
    if (!(error instanceof AppError)) {
      endpoint.logger.error(`${endpoint.name} failed`, error, { uid: request.auth?.uid ?? null });
    }
    throw toHttpsError(error);
  }
}

/** A brake on cost, where an endpoint names none: an instance answers many calls at a time. */
const MAX_INSTANCES = 20;

/** Makes the deployable function of an endpoint, with a count of its calls of its own. */
export function defineCallable<I, O>(endpoint: Endpoint<I, O>): CallableFunction<unknown, Promise<O>> {
  const mayCall = rateLimit(endpoint.perMinute, MINUTE);
  return onCall<unknown, Promise<O>>(
    { maxInstances: MAX_INSTANCES, ...endpoint.options, region },
    (request) => runEndpoint(endpoint, request, requireAppCheck.value(), mayCall),
  );
}
