import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { createLogger, type LogEntry } from './logger.ts';
import { ANSWERED, logAnswer } from './private-page.ts';

it('is logged when it has ended, once, by how it ended alone', () => {
  const entries: LogEntry[] = [];
  const response = Object.assign(new EventEmitter(), { statusCode: 200, path: '/t/abcdefghij' });
  logAnswer(
    createLogger('user', (entry) => entries.push(entry)),
    response,
  );
  expect(entries).toEqual([]);
  response.statusCode = 404;
  response.emit('close');
  response.emit('close');
  expect(entries).toEqual([{ severity: 'INFO', message: ANSWERED, module: 'user', code: 404 }]);
});
