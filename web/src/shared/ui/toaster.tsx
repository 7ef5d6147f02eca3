import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from './icon-button.tsx';
import { dismissToast, useToasts, type ToastItem } from './toast.ts';

/**
 * Shows the toasts; stands once, at the end of the app. A polite live region that is there before its first message.
 * The clock of a toast stands still while somebody moves over it or it holds the focus; one that only came up under a resting pointer
 * covers what lies there, and goes.
 */
export function Toaster() {
  const items = useToasts();
  return (
    <section
      aria-label="Notifications"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2 sm:right-6 sm:bottom-6 sm:left-auto sm:items-end"
    >
      {items.map((item) => (
        <Toast key={item.id} item={item} />
      ))}
    </section>
  );
}

const icons = {
  neutral: null,
  good: <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-spruce" />,
  danger: <CircleAlert aria-hidden="true" className="size-5 shrink-0 text-danger" />,
};

function Toast({ item }: { item: ToastItem }) {
  const { id, duration, action } = item;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (duration === 0 || held) return;
    const timer = setTimeout(dismissToast, duration, id);
    return () => clearTimeout(timer);
  }, [id, duration, held]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <div
      className="floating pointer-events-auto flex w-full max-w-md animate-rise items-center gap-3 py-1.5 pr-1.5 pl-4 sm:w-auto sm:min-w-80"
      onPointerMove={({ movementX, movementY }) => (movementX || movementY) && hold()}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      {icons[item.tone]}
      <p className="min-w-0 flex-1 py-2.5 text-sm font-medium">{item.message}</p>
      {action && (
        <button
          type="button"
          className="min-h-11 rounded-sm px-3 text-sm font-semibold text-brand hover:bg-sunken"
          onClick={() => {
            dismissToast(id, true);
            action.onAction();
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton label="Dismiss" icon={<X />} onClick={() => dismissToast(id)} />
    </div>
  );
}
