import { useEffect, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';

interface Props {
  /** Answers the address to go to. */
  ask: () => Promise<string>;
  /** What is said of an error. */
  explain: (error: unknown) => string;
  children: ReactNode;
}

/** A button that leaves for a page elsewhere whose address has to be asked for first. */
export function LeaveButton({ ask, explain, children }: Props) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    // Whoever comes back by the browser's own way finds the page as it was, at rest.
    const rest = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) setBusy(false);
    };
    window.addEventListener('pageshow', rest);
    return () => window.removeEventListener('pageshow', rest);
  }, []);
  const leave = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      window.location.assign(await ask());
    } catch (error) {
      setRefusal(explain(error));
      setBusy(false);
    }
  };
  return (
    <>
      <Button loading={busy} onClick={() => void leave()}>
        {children}
      </Button>
      {refusal !== null && (
        <p role="alert" className="basis-full text-sm text-danger">
          {refusal}
        </p>
      )}
    </>
  );
}
