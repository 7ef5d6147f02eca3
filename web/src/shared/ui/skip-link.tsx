/** First in the page: takes keyboard users past the navigation. `target` is the id of `<main tabIndex={-1}>`. */
export function SkipLink({ target = 'main' }: { target?: string | undefined }) {
  return (
    <a
      href={`#${target}`}
      className="sr-only z-50 rounded-card bg-ink font-semibold text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-5 focus:py-3"
    >
      Skip to content
    </a>
  );
}
