import { describe, expect, it } from 'vitest';
import { apply, mutantsOf, nameOf, type Mutant } from './mutants.ts';
import { Ranking } from './rank.ts';
import { regexMutants } from './regex-mutants.ts';
import { namesIn } from './survivors.ts';

const rules = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    // A comment that says && and 'quotes'.
    function isName(v) {
      return v is string && v.size() <= 40 || v == null;
    }
    match /users/{uid} {
      allow get, list: if request.auth.uid == uid;
      allow create: if isName(request.resource.data.name)
        && request.resource.data.keys().hasOnly(['name', 'age']);
    }
  }
}
`;
const mutants = mutantsOf(rules);
const find = (where: string, what: string): Mutant => {
  const found = mutants.find((mutant) => mutant.where === where && mutant.what === what);
  if (!found) throw new Error(`${where} › ${what} is not among\n${mutants.map(nameOf).join('\n')}`);
  return found;
};
const changed = (where: string, what: string): string => {
  const lines = new Set(rules.split('\n'));
  return apply(rules, find(where, what))
    .split('\n')
    .filter((line) => !lines.has(line))
    .join('\n')
    .trim();
};

describe('mutants of rules', () => {
  it.each([
    ['isName', 'body → true', 'return true;'],
    ['isName', '&& v.size() <= 40 dropped', 'return v is string && true || v == null;'],
    ['isName', '|| v == null dropped', 'return v is string && v.size() <= 40 || false;'],
    ['isName', 'v is string negated', 'return !(v is string) && v.size() <= 40 || v == null;'],
    ['isName', 'v.size() <= 40: <= → <', 'return v is string && v.size() < 40 || v == null;'],
    ['isName', 'v.size() <= 40: 40 → 41', 'return v is string && v.size() <= 41 || v == null;'],
    ['allow get,list', 'allow list removed', 'allow get: if request.auth.uid == uid;'],
    ['allow create', 'allow create removed', 'allow create: if false;'],
    ['match', 'match /users/{uid} → /users/{uid=**}', 'match /users/{uid=**} {'],
    ['match', 'allow delete added', 'match /users/{uid} { allow delete: if isOwner(uid);'],
  ])('%s: %s', (where, what, line) => {
    expect(changed(where, what)).toBe(line);
  });

  it('widens and narrows lists', () => {
    const near = `request.resource.data.keys().hasOnly(['name', 'age'])`;
    expect(changed('allow create', `${near}: list widened`)).toContain(`['name', 'age', 'unexpected'`);
    expect(changed('allow create', `${near}: 'name' taken out (1 of 2)`)).toContain(`hasOnly(['age'])`);
  });

  it('changes one place of the file, each with a name of its own', () => {
    expect(new Set(mutants.map(nameOf)).size).toBe(mutants.length);
    expect(new Set(mutants.map((mutant) => apply(rules, mutant))).size).toBe(mutants.length);
    expect(mutants.map((mutant) => apply(rules, mutant))).not.toContain(rules);
  });

  it('says where it does not understand a file', () => {
    expect(() => mutantsOf(rules.replace('is string', 'is string ?'))).toThrow('line 6');
  });
});

describe('mutants of patterns', () => {
  it('change bounds, classes and alternatives', () => {
    const patterns = regexMutants('(a|b[0-9]|c){1,2}').map(([, pattern]) => pattern);
    expect(patterns).toEqual([
      '(?s).*',
      '(a|b[0-9]|c){0,2}',
      '(a|b[0-9]|c){2,2}',
      '(a|b[0-9]|c){1,1}',
      '(a|b[0-9]|c){1,3}',
      '(a|b.|c){1,2}',
      '(b[0-9]|c){1,2}',
      '(a|c){1,2}',
      '(a|b[0-9]){1,2}',
    ]);
  });
});

describe('ranking', () => {
  const probe = (name: string, allowed: boolean) => ({ path: 'users/{uid}', name, about: 'owner', allowed });
  it('asks first what is about the words near the change', () => {
    const probes = [probe('age: 7', true), probe('other: 40 long', true), probe('name: 40 long', true)];
    const [first] = new Ranking(probes).for(find('isName', 'v.size() <= 40: <= → <'));
    expect(first?.name).toBe('name: 40 long');
  });
});

describe('reasons for survivors', () => {
  it('are list items that hold a name as code', () => {
    expect(namesIn('Text with `code`.\n\n- `a › b › c`\n- no code\n')).toEqual(['a › b › c']);
  });
});
