import { within, type Expression, type Span } from './expression.ts';
import { allBlocks, parseRules, type Allow, type Block } from './parse.ts';
import { regexMutants } from './regex-mutants.ts';

/** One change of a rules file. */
export interface Mutant extends Span {
  replacement: string;
  /** Path of the match block it is in; empty for what all blocks share. */
  block: string;
  /** Function or verbs, e.g. `isPet` or `allow create`. */
  where: string;
  /** What is done: the words that name the mutant, together with `block` and `where`. */
  what: string;
  /** Text around the change, whose words tell which cases are likely to notice. */
  near: string;
  /** Text around the calls of the function it is in. */
  far: string;
  /** Whether it lets more through, less, or it cannot be told. */
  effect: 'wider' | 'narrower' | 'either';
}

/** `hint`: words of the cases that are likely to notice. */
type Change = Span & Pick<Mutant, 'replacement' | 'what'> & { effect?: Mutant['effect']; hint?: string };

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** `a`, `b` and `c` of `a && b && c`. */
function operands(expression: Expression, operator: string): Expression[] {
  return expression.kind === 'binary' && expression.operator === operator
    ? [...operands(expression.left, operator), ...operands(expression.right, operator)]
    : [expression];
}

/** The conditions that `&&` and `||` join, at any depth. */
function conditions(expression: Expression): Expression[] {
  if (expression.kind === 'group') return conditions(expression.inner);
  const joins = expression.kind === 'binary' && ['&&', '||'].includes(expression.operator);
  return joins ? [...conditions(expression.left), ...conditions(expression.right)] : [expression];
}

/** Each operand of `&&` and `||` dropped, and each condition turned round. */
function ofConditions(root: Expression, text: string): Change[] {
  const dropped = within(root).flatMap((node, _, all) => {
    if (node.kind !== 'binary') return [];
    const { operator } = node;
    const isInner = all.some(
      (other) => other.kind === 'binary' && other.operator === operator && other.left === node,
    );
    if (!['&&', '||'].includes(operator) || isInner) return [];
    const replacement = operator === '&&' ? 'true' : 'false';
    const effect = operator === '&&' ? ('wider' as const) : ('narrower' as const);
    return operands(node, operator).map(({ start, end }): Change => {
      return { start, end, replacement, effect, what: `${operator} ${flat(text.slice(start, end))} dropped` };
    });
  });
  const negated = conditions(root).map(({ start, end }): Change => {
    const condition = text.slice(start, end);
    return { start, end, replacement: `!(${condition})`, what: `${flat(condition)} negated` };
  });
  return [...dropped, ...negated];
}

const comparisons: Record<string, string> = {
  '<=': '<',
  '>=': '>',
  '<': '<=',
  '>': '>=',
  '+': '-',
  '-': '+',
};

function ofOperator(node: Expression & { kind: 'binary' }, text: string): Change[] {
  const replacement = comparisons[node.operator];
  if (replacement === undefined) return [];
  const start = text.indexOf(node.operator, node.left.end);
  const what = `${flat(text.slice(node.start, node.end))}: ${node.operator} → ${replacement}`;
  return [{ start, end: start + node.operator.length, replacement, what }];
}

function ofNumber({ start, end }: Span, text: string, near: string): Change[] {
  const number = Number(text.slice(start, end));
  return [number - 1, number + 1].map((other) => {
    return { start, end, replacement: `${other}`, what: `${near}: ${number} → ${other}`, hint: 'long' };
  });
}

/** Words that no list of the rules has; the cases try each of them. */
const STRANGERS = `'unexpected', 'unheard-of', 'image/svg+xml'`;

function ofList(node: Expression & { kind: 'list' }, text: string, near: string): Change[] {
  const { items, start, end } = node;
  const removed = items.map((item, index): Change => {
    const others = items.filter((other) => other !== item).map((other) => text.slice(other.start, other.end));
    const what = `${near}: ${text.slice(item.start, item.end)} taken out (${index + 1} of ${items.length})`;
    return { start, end, replacement: `[${others.join(', ')}]`, what };
  });
  if (near.includes('.hasAny(')) return removed; // one more there is one more that is refused already
  const at = end - 1;
  const added = { start: at, end: at, replacement: (items.length > 0 ? ', ' : '') + STRANGERS };
  return [...removed, { ...added, what: `${near}: list widened` }];
}

const swaps: Record<string, string> = {
  'request.resource': 'resource',
  resource: 'request.resource',
  get: 'getAfter',
  getAfter: 'get',
  exists: 'existsAfter',
  existsAfter: 'exists',
};

function ofName({ start, end }: Span, text: string, near: string): Change[] {
  const replacement = swaps[text.slice(start, end)];
  return replacement === undefined
    ? []
    : [{ start, end, replacement, what: `${near}: ${text.slice(start, end)} → ${replacement}` }];
}

function ofString({ start, end }: Span, text: string, isPattern: boolean): Change[] {
  const value = text.slice(start + 1, end - 1);
  if (!isPattern) return [{ start, end, replacement: `'mutant'`, what: `'${value}' → 'mutant'` }];
  return regexMutants(value).map(([what, pattern]) => {
    return { start, end, replacement: `'${pattern}'`, what: `matches('${value}'): ${what}` };
  });
}

/** Changes inside the conditions: bounds, lists, patterns, names. */
function ofParts(root: Expression, text: string): Change[] {
  const nodes = within(root);
  const patterns = nodes.flatMap((node) =>
    node.kind === 'call' && node.callee.kind === 'member' && node.callee.name === 'matches' ? node.args : [],
  );
  const listed = nodes.flatMap((node) => (node.kind === 'list' ? node.items : []));
  return nodes.flatMap((node): Change[] => {
    const around = conditions(root).find(({ start, end }) => start <= node.start && node.end <= end) ?? root;
    const near = flat(text.slice(around.start, around.end));
    if (node.kind === 'binary') return ofOperator(node, text);
    if (node.kind === 'number') return ofNumber(node, text, near);
    if (node.kind === 'list') return ofList(node, text, near);
    if (node.kind === 'string')
      return listed.includes(node) ? [] : ofString(node, text, patterns.includes(node));
    return node.kind === 'name' || node.kind === 'member' ? ofName(node, text, near) : [];
  });
}

const VERBS = ['get', 'list', 'create', 'update', 'delete'];

function ofVerbs({ start, end, verbs, verbsAt }: Allow): Change[] {
  return verbs.map((verb) => {
    const others = verbs.filter((other) => other !== verb);
    const whole = others.length === 0;
    const at = whole ? { start, end } : verbsAt;
    const replacement = whole ? `allow ${verb}: if false;` : others.join(', ');
    return { ...at, replacement, effect: 'narrower', what: `allow ${verb} removed` };
  });
}

/** Of a block itself: a verb more, and a path that takes in more. */
function ofBlock(block: Block, text: string): Change[] {
  const { inside, path, pathAt } = block;
  const known = block.allows.flatMap(({ verbs }) => verbs);
  const insert = (what: string, replacement: string): Change => {
    return { start: inside, end: inside, replacement, effect: 'wider', what };
  };
  if (path === '')
    return VERBS.map((verb) =>
      insert(`allow ${verb} everywhere`, ` match /{any=**} { allow ${verb}: if true; } `),
    );
  const condition = path.includes('{uid}') ? 'isOwner(uid)' : 'true';
  const added = VERBS.filter((verb) => !known.includes(verb)).map((verb) =>
    insert(`allow ${verb} added`, ` allow ${verb}: if ${condition}; `),
  );
  const own = text.slice(pathAt.start, pathAt.end);
  const paths = [...own.matchAll(/\/(\w+)/g)].map(({ 0: segment, index }) =>
    own.replace(segment, `/{any${index}}`),
  );
  const deep = own.endsWith('}') && !own.endsWith('=**}') ? [own.replace(/\}$/, '=**}')] : [];
  const wider = [...paths, ...deep].map((replacement): Change => {
    return {
      ...pathAt,
      replacement,
      effect: 'wider',
      what: `match ${own} → ${replacement}`,
      hint: 'unknown',
    };
  });
  return [...added, ...wider];
}

interface Place {
  block: string;
  where: string;
  near: string;
  far?: string;
}

const placed = (changes: Change[], { block, where, near, far = '' }: Place): Mutant[] =>
  changes.map(({ hint = '', ...change }) => {
    return { effect: 'either', block, where, near: `${near} ${change.what} ${hint}`, far, ...change };
  });

/** For each function the conditions that call it, or that call what calls it. */
function callsOf(root: Block, text: string): Map<string, string> {
  const functions = allBlocks(root).flatMap((block) => block.functions);
  const allows = allBlocks(root).flatMap((block) => block.allows);
  const uses = [
    ...functions.flatMap(({ name, lets, result }) => [...lets, result].map((body) => ({ by: name, body }))),
    ...allows.map(({ condition }) => ({ by: '', body: condition })),
  ].flatMap(({ by, body }) =>
    conditions(body).map(({ start, end }) => ({ by, text: text.slice(start, end) })),
  );
  const far = (name: string, seen: readonly string[]): string => {
    const direct = uses.filter((use) => use.by !== name && use.text.includes(`${name}(`));
    const callers = [...new Set(direct.map(({ by }) => by))].filter((by) => by !== '' && !seen.includes(by));
    return [...direct.map((use) => use.text), ...callers.map((by) => far(by, [...seen, by]))].join(' ');
  };
  return new Map(functions.map(({ name }) => [name, far(name, [name])]));
}

function ofBody(block: Block, text: string, calls: ReadonlyMap<string, string>): Mutant[] {
  const functions = block.functions.flatMap(({ name, lets, result }) => {
    const { start, end } = result;
    const always: Change = { start, end, replacement: 'true', effect: 'wider', what: 'body → true' };
    const inner = [...lets, result].flatMap((root) => ofParts(root, text));
    const changes = [always, ...ofConditions(result, text), ...inner];
    return placed(changes, { block: block.path, where: name, near: name, far: calls.get(name) ?? '' });
  });
  const allows = block.allows.flatMap((allow) => {
    const { condition, verbs } = allow;
    const { start, end } = condition;
    const always: Change = { start, end, replacement: 'true', effect: 'wider', what: 'condition → true' };
    const changes = [
      always,
      ...ofVerbs(allow),
      ...ofConditions(condition, text),
      ...ofParts(condition, text),
    ];
    return placed(changes, { block: block.path, where: `allow ${verbs.join()}`, near: verbs.join(' ') });
  });
  const own = placed(ofBlock(block, text), { block: block.path, where: 'match', near: block.path });
  return [...functions, ...allows, ...own];
}

/** Numbers mutants of one name, so that each has a name of its own. */
function numbered(mutants: readonly Mutant[]): Mutant[] {
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const name = nameOf(mutant);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? mutant : { ...mutant, what: `${mutant.what} (${count})` };
  });
}

/** Every mutant of a rules file. A change of one place to the same text is made once. */
export function mutantsOf(text: string): Mutant[] {
  const service = parseRules(text);
  const root = service.blocks[0];
  if (!root) throw new Error('The service has no match block');
  const calls = callsOf(root, text);
  const all = allBlocks(root)
    .flatMap((block) => ofBody(block, text, calls))
    .filter(({ start, end, replacement }) => text.slice(start, end) !== replacement);
  const distinct = new Map(
    all.map((mutant) => [`${mutant.start} ${mutant.end} ${mutant.replacement}`, mutant]),
  );
  return numbered([...distinct.values()]);
}

/** The rules file with the change. */
export const apply = (text: string, { start, end, replacement }: Mutant): string =>
  text.slice(0, start) + replacement + text.slice(end);

/** Names a mutant wherever it stands in the file. */
export const nameOf = ({ block, where, what }: Mutant): string =>
  `${block === '' ? '/' : block} › ${where} › ${what}`;
