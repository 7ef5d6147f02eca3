import '../src/styles/app.css';
import { makeDrag } from './drag.tsx';
import { makeDraw } from './draw.tsx';
import { see } from './see.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('No root');

/** What a proof calls from outside. */
const harness = { draw: makeDraw(root), drag: makeDrag(root) };
export type Harness = typeof harness;

Object.assign(window, { harness });
if (location.hash === '#see') see(root);
document.documentElement.dataset['ready'] = '';
