import { useState, type SubmitEvent, type SubmitEventHandler } from 'react';

type Checks<Name extends string> = Record<Name, (typed: string) => string | undefined>;

/**
 * A few fields of text. They are checked when the form is sent, the first that is wrong gets the focus, and from then on each is
 * checked as it is typed. The forms to sign in are among the first that people load, so they do without a library.
 */
export function useFields<Name extends string>(checks: Checks<Name>) {
  const [problems, setProblems] = useState<Partial<Record<Name, string | undefined>> | null>(null);
  const names = Object.keys(checks) as Name[];
  const field = (name: Name) => ({
    name,
    error: problems?.[name],
    onChange: ({ target }: { target: { value: string } }) => {
      if (problems) setProblems({ ...problems, [name]: checks[name](target.value) });
    },
  });
  const sending =
    (send: (values: Record<Name, string>) => Promise<void>): SubmitEventHandler<HTMLFormElement> =>
    (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      const { elements } = event.currentTarget;
      const input = (name: Name) => elements.namedItem(name) as HTMLInputElement;
      const found = names.map((name) => [name, checks[name](input(name).value)] as const);
      setProblems(Object.fromEntries(found) as Record<Name, string | undefined>);
      const wrong = found.find(([, problem]) => problem !== undefined);
      if (wrong) input(wrong[0]).focus();
      else
        void send(Object.fromEntries(names.map((name) => [name, input(name).value])) as Record<Name, string>);
    };
  return { field, sending };
}
