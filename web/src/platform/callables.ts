import type { CallableContract } from '@pawfolio/domain/kernel';
import { parse } from 'zod/mini';
import { toAppError } from './errors.ts';
import { loadFunctions } from './sdk/load.ts';

/**
 * Calls a function of the backend by its contract. What it answers is parsed, so a caller gets exactly the contract's
 * output. Throws `AppError` with the function's code, its `details` included.
 */
export async function call<Input, Output>(
  contract: CallableContract<Input, Output>,
  input: Input,
): Promise<Output> {
  try {
    const { callByName } = await loadFunctions();
    return parse(contract.output, await callByName(contract.name, input));
  } catch (error) {
    throw toAppError(error);
  }
}
