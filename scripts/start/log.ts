import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Lines that a developer wants to see at once: what functions print, and what has gone wrong. */
const worthShowing = /^(?:>|⚠ {2}(?:functions|storage|firestore)|.*\bError\b)/;

/** Said at every start, and no news. */
const known = /Env variable override detected|requested "node" version|Running your functions/i;

/** Keeps all that the emulators print in a file, and shows the part that matters once `show()` was called. */
export class RunLog {
  private readonly path: string;
  private rest = '';
  private shown = false;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    this.path = path;
  }

  show(): void {
    this.shown = true;
  }

  readonly write = (text: string): void => {
    appendFileSync(this.path, stripVTControlCharacters(text));
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    if (!this.shown) return;
    for (const line of lines) {
      const plain = stripVTControlCharacters(line);
      if (worthShowing.test(plain) && !known.test(plain)) console.log(line);
    }
  };
}
