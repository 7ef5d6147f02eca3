/** The row; it scrolls sideways at 360 px and leaves room for the focus ring. */
export const tabBar =
  'flex gap-6 overflow-x-auto overflow-y-hidden border-b border-line px-1 [scrollbar-width:none]';

/** One tab, in front or not. */
export const tabStyle = (active: boolean) =>
  `-mb-px min-h-11 shrink-0 inline-flex items-center gap-1.5 border-b-2 px-0.5 font-semibold whitespace-nowrap focus-visible:-outline-offset-2 ${
    active ? 'border-brand text-ink' : 'border-transparent text-muted hover:border-edge hover:text-ink'
  }`;
