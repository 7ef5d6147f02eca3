/** The row; it scrolls sideways at 360 px. It begins 4 px early, so that the first word stands flush with the page. */
export const tabBar =
  '-mx-1 flex gap-5 overflow-x-auto overflow-y-hidden border-b border-line [scrollbar-width:none]';

/** One tab, in front or not. */
export const tabStyle = (active: boolean) =>
  `-mb-px min-h-11 shrink-0 inline-flex items-center gap-1.5 border-b-2 px-1 font-semibold whitespace-nowrap focus-visible:-outline-offset-2 ${
    active ? 'border-brand text-ink' : 'border-transparent text-muted hover:border-edge hover:text-ink'
  }`;
