import { areas } from './cases/all.ts';
import { runSuites } from './harness/run.ts';

runSuites('records', areas.records);
