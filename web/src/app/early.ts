type Early = readonly [target: HTMLInputElement, text: string | null];

const kinds = { click: 'main button, main [type=radio]', input: 'main input:not([type=radio])' };

function again([target, text]: Early): void {
  if (text === null) {
    if (target.checked) target.checked = false;
    target.click();
  } else {
    // React takes a text for known that is set on the field itself; one that the browser sets is news to it.
    target.value = '';
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, text);
    target.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/**
 * Between the first paint of a prerendered page and the moment it comes alive, a visitor can already press and type. What
 * they did in `main` is kept, and done again when the shell tells that the page can answer. (Buttons, radio buttons, and
 * fields of text: all that prerendered pages have.)
 */
export function keepEarly(): void {
  let early: Early[] = [];
  let isAlive = false;
  for (const type of ['click', 'input'] as const) {
    const keep = ({ target }: Event): void => {
      const field = (target as Element).closest<HTMLInputElement>(kinds[type]);
      if (field && !isAlive) early.push([field, type === 'input' ? field.value : null]);
    };
    // A press can itself bring the page to life, which then answers it: only then it comes through to here alive.
    const forget = ({ target }: Event): void => {
      if (isAlive) early = early.filter(([field]) => !field.contains(target as Element));
    };
    addEventListener(type, keep, true);
    addEventListener(type, forget);
  }
  addEventListener('pawfolio:alive', () => {
    isAlive = true;
    setTimeout(() => {
      early.forEach(again); // after the event, if any, that brought it to life
      early = [];
    });
  });
}
