/** Part of a rules file: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** An expression of the rules language, as much of it as a mutation needs to know. */
export type Expression = Span &
  (
    | { kind: 'binary'; operator: string; left: Expression; right: Expression }
    | { kind: 'unary'; operand: Expression }
    | { kind: 'call'; callee: Expression; args: Expression[] }
    | { kind: 'member'; object: Expression; name: string }
    | { kind: 'index'; object: Expression; at: Expression }
    | { kind: 'list'; items: Expression[] }
    | { kind: 'group'; inner: Expression }
    | { kind: 'string' | 'number' | 'path' | 'name' }
  );

/** From the loosest to the tightest. */
const binary: readonly RegExp[] = [
  /\|\|/y,
  /&&/y,
  /==|!=/y,
  /<=|>=|<|>|in\b|is\b/y,
  /[+-]/y,
  /[*%]/y, // not `/`, which begins a path and divides nothing here
];

const SPACE = /(?:\s|\/\/[^\n]*)*/y;
const STRING = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y;
const NUMBER = /\d+(?:\.\d+)?/y;
const NAME = /[A-Za-z_]\w*/y;
const PATH = /(?:\/(?:\$\([^)]*\)|\([^)]*\)|\w+))+/y;

/** Reads a rules file from left to right. Throws, with the line, at what it does not know. */
export class Reader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** What matches here, after spaces and comments, or undefined. */
  take(token: RegExp | string): string | undefined {
    this.match(SPACE);
    if (typeof token !== 'string') return this.match(token);
    if (!this.text.startsWith(token, this.at)) return undefined;
    this.at += token.length;
    return token;
  }

  expect(token: RegExp | string): string {
    return this.take(token) ?? this.fail(`expected ${String(token)}`);
  }

  fail(message: string): never {
    throw new Error(`line ${this.text.slice(0, this.at).split('\n').length}: ${message}`);
  }

  /** An expression, operators included. */
  expression(level = 0): Expression {
    const operators = binary[level];
    if (!operators) return this.unary();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = this.take(operators);
      if (operator === undefined) return left;
      const right = this.expression(level + 1);
      left = { kind: 'binary', operator, left, right, start: left.start, end: right.end };
    }
  }

  private unary(): Expression {
    this.match(SPACE);
    const start = this.at;
    if (this.take(/!(?!=)|-/y) === undefined) return this.postfix(this.primary());
    const operand = this.unary();
    return { kind: 'unary', operand, start, end: operand.end };
  }

  private postfix(object: Expression): Expression {
    const { start } = object;
    if (this.take('.') !== undefined) {
      const name = this.expect(NAME);
      return this.postfix({ kind: 'member', object, name, start, end: this.at });
    }
    if (this.take('(') !== undefined) {
      const args = this.items(')');
      return this.postfix({ kind: 'call', callee: object, args, start, end: this.at });
    }
    if (this.take('[') !== undefined) {
      const at = this.expression();
      this.expect(']');
      return this.postfix({ kind: 'index', object, at, start, end: this.at });
    }
    return object;
  }

  private primary(): Expression {
    this.match(SPACE);
    const start = this.at;
    const found = (kind: 'string' | 'number' | 'path' | 'name'): Expression => ({
      kind,
      start,
      end: this.at,
    });
    if (this.take(STRING) !== undefined) return found('string');
    if (this.take(NUMBER) !== undefined) return found('number');
    if (this.take(PATH) !== undefined) return found('path');
    if (this.take(NAME) !== undefined) return found('name');
    if (this.take('[') !== undefined) {
      const items = this.items(']');
      return { kind: 'list', items, start, end: this.at };
    }
    this.expect('(');
    const inner = this.expression();
    this.expect(')');
    return { kind: 'group', inner, start, end: this.at };
  }

  private items(close: string): Expression[] {
    const items: Expression[] = [];
    while (this.take(close) === undefined) {
      items.push(this.expression());
      if (this.take(',') === undefined && !this.text.startsWith(close, this.skipped()))
        this.fail(`expected ${close}`);
    }
    return items;
  }

  private skipped(): number {
    this.match(SPACE);
    return this.at;
  }

  private match(token: RegExp): string | undefined {
    token.lastIndex = this.at;
    const found = token.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}

/** What an expression consists of. */
export function parts(expression: Expression): Expression[] {
  switch (expression.kind) {
    case 'binary':
      return [expression.left, expression.right];
    case 'unary':
      return [expression.operand];
    case 'call':
      return [expression.callee, ...expression.args];
    case 'member':
      return [expression.object];
    case 'index':
      return [expression.object, expression.at];
    case 'list':
      return expression.items;
    case 'group':
      return [expression.inner];
    default:
      return [];
  }
}

/** An expression and everything in it. */
export const within = (expression: Expression): Expression[] => [
  expression,
  ...parts(expression).flatMap(within),
];
