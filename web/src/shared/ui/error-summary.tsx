import { useEffect, useRef } from 'react';

export interface FieldProblem {
  /** The id of the control to go to. */
  fieldId: string;
  /** The field's label and what is wrong: "Name: tell us what your pet is called". */
  message: string;
}

/**
 * The list of what to put right, above a long form, after it was sent. It takes the focus when it appears and each
 * time `attempt` grows; each entry leads to its field. Renders nothing while there is nothing wrong.
 */
export function ErrorSummary({
  problems,
  attempt = 1,
}: {
  problems: readonly FieldProblem[];
  attempt?: number | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  const any = problems.length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 rounded-card border border-danger bg-danger-soft px-5 py-4"
    >
      <p className="font-semibold">
        {problems.length === 1 ? 'One thing to put right' : `${problems.length} things to put right`}
      </p>
      <ul className="mt-1">
        {problems.map((problem) => (
          <li key={problem.fieldId + problem.message}>
            <a
              href={`#${problem.fieldId}`}
              className="inline-block py-1 text-danger underline underline-offset-3"
              onClick={(event) => {
                event.preventDefault();
                const field = document.getElementById(problem.fieldId);
                field?.focus();
                field?.scrollIntoView({ block: 'center' });
              }}
            >
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
