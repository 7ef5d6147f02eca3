/** A lead that lies where somebody walked on without it. */
export function LostLead() {
  return (
    <svg viewBox="0 0 240 120" aria-hidden="true" className="w-60 max-w-full" fill="none">
      <path
        d="M20 92c34 10 58-6 74-22s38-26 56-10-2 38-20 30 0-44 34-46 40 22 56 16"
        stroke="var(--brand)"
        strokeWidth="6"
        strokeLinecap="round"
      />
      <circle cx="20" cy="84" r="14" stroke="var(--spruce)" strokeWidth="6" />
      <rect x="214" y="50" width="16" height="22" rx="7" fill="var(--marigold)" />
      <path d="M12 112h216" stroke="var(--line)" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
