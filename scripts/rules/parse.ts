import { Reader, type Expression, type Span } from './expression.ts';

export interface Allow extends Span {
  verbs: string[];
  /** Where the list of verbs is. */
  verbsAt: Span;
  condition: Expression;
}

export interface RulesFunction extends Span {
  name: string;
  lets: Expression[];
  result: Expression;
}

/** A `match` block, or the `service`, which has no path. */
export interface Block extends Span {
  /** From the root of the documents, e.g. `users/{uid}/pets/{petId}`; empty for the root itself. */
  path: string;
  /** Where its own part of the path is. */
  pathAt: Span;
  /** Just after the brace that opens it. */
  inside: number;
  functions: RulesFunction[];
  allows: Allow[];
  blocks: Block[];
}

const ROOTS = ['/databases/{database}/documents', '/b/{bucket}/o'];

/** Reads `firestore.rules` or `storage.rules`. Throws at anything that is not in the part of the language they use. */
export function parseRules(text: string): Block {
  const reader = new Reader(text);
  reader.expect('rules_version');
  reader.expect('=');
  reader.expect(/'2'/y);
  reader.expect(';');
  reader.expect('service');
  reader.expect(/[\w.]+/y);
  const service = body(reader, '', { start: reader.at, end: reader.at });
  if (service.end !== text.trimEnd().length) reader.fail('expected the end of the file');
  return service;
}

function body(reader: Reader, path: string, pathAt: Span): Block {
  reader.expect('{');
  const block: Block = {
    path,
    pathAt,
    start: pathAt.start,
    end: 0,
    inside: reader.at,
    functions: [],
    allows: [],
    blocks: [],
  };
  while (reader.take('}') === undefined) {
    const word = reader.expect(/function|match|allow/y);
    if (word === 'function') block.functions.push(functionOf(reader));
    else if (word === 'allow') block.allows.push(allowOf(reader));
    else block.blocks.push(matchOf(reader, path));
  }
  return { ...block, end: reader.at };
}

function matchOf(reader: Reader, parent: string): Block {
  const own = reader.expect(/(?:\/(?:\{\w+(?:=\*\*)?\}|\w+))+/y);
  const pathAt = { start: reader.at - own.length, end: reader.at };
  return body(reader, ROOTS.includes(own) ? '' : `${parent}${own}`.replace(/^\//, ''), pathAt);
}

function functionOf(reader: Reader): RulesFunction {
  const start = reader.at - 'function'.length;
  const name = reader.expect(/\w+/y);
  reader.expect(/\([\w, ]*\)/y);
  reader.expect('{');
  const lets: Expression[] = [];
  while (reader.take(/let\b/y) !== undefined) {
    reader.expect(/\w+/y);
    reader.expect('=');
    lets.push(reader.expression());
    reader.expect(';');
  }
  reader.expect('return');
  const result = reader.expression();
  reader.expect(';');
  reader.expect('}');
  return { name, lets, result, start, end: reader.at };
}

function allowOf(reader: Reader): Allow {
  const start = reader.at - 'allow'.length;
  const list = reader.expect(/[a-z]+(?:, *[a-z]+)*/y);
  const verbsAt = { start: reader.at - list.length, end: reader.at };
  reader.expect(':');
  reader.expect('if');
  const condition = reader.expression();
  reader.expect(';');
  return { verbs: list.split(/, */), verbsAt, condition, start, end: reader.at };
}

/** A block and all blocks in it. */
export const allBlocks = (block: Block): Block[] => [block, ...block.blocks.flatMap(allBlocks)];
