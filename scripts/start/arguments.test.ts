import { expect, it } from 'vitest';
import { contractPorts } from '../lib/ports.ts';
import { parseStart } from './arguments.ts';
import { welcome } from './welcome.ts';

it.each([
  [[], { keep: false, dev: false }],
  [['--keep'], { keep: true, dev: false }],
  [['--dev', '--keep'], { keep: true, dev: true }],
])('%j', (args, options) => {
  expect(parseStart(args)).toEqual(options);
});

it.each([['--kepp'], ['keep']])('says what there is when it is given %s', (arg) => {
  expect(() => parseStart([arg])).toThrow('npm start takes --keep and --dev');
});

it('says where the app is and how to sign in', () => {
  const text = welcome(contractPorts, { keep: false, dev: false }, '.emulators/start.log');
  expect(text).toContain('http://127.0.0.1:5002');
  expect(text).toContain('demo@pawfolio.test / pawfolio-demo');
  expect(welcome(contractPorts, { keep: false, dev: true }, '')).toContain('http://127.0.0.1:5173');
});
