import { areas } from './cases/all.ts';
import { runSuites } from './harness/run.ts';

runSuites('dates', areas.dates);
