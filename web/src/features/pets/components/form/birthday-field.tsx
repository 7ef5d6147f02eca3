import { PARTIAL_DATE_PATTERN, today, wholeMatch } from '@pawfolio/domain/kernel';
import { ageInWords } from '@pawfolio/domain/pet';
import { useId, useState } from 'react';
import { Controller } from 'react-hook-form';
import { parseDecimal } from '../../../../shared/lib/parse-decimal.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { PartialDateField } from '../../../../shared/ui/partial-date-field.tsx';
import { bornAbout, type AgeUnit } from '../../model/age-guess.ts';
import { useField, usePetForm } from './fields.ts';

/** The birthday as far as it is known, and a way to get there from "about three years old". */
export function BirthdayField() {
  const { control } = usePetForm();
  const field = useField('bornOn');
  const [guessing, setGuessing] = useState(false);
  return (
    <Controller
      control={control}
      name="bornOn"
      render={({ field: { value, onChange, onBlur } }) => (
        <div>
          <PartialDateField
            {...field}
            value={value || null}
            onChange={(date) => onChange(date ?? '')}
            onBlur={onBlur}
            hint={field.error ? undefined : <Hint bornOn={value} />}
          />
          {guessing ? (
            <AgeGuess onGuess={onChange} onClose={() => setGuessing(false)} />
          ) : (
            <Button variant="quiet" size="sm" className="mt-1 -ml-3" onClick={() => setGuessing(true)}>
              I only know about how old
            </Button>
          )}
        </div>
      )}
    />
  );
}

const known = wholeMatch(PARTIAL_DATE_PATTERN);

function Hint({ bornOn }: { bornOn: string }) {
  return known.test(bornOn) ? `Age: ${ageInWords(bornOn, today())}` : 'The year alone is enough.';
}

/** Turns an age into the year, or the month, of birth. */
function AgeGuess({ onGuess, onClose }: { onGuess: (bornOn: string) => void; onClose: () => void }) {
  const id = useId();
  const [amount, setAmount] = useState('');
  const [unit, setUnit] = useState<AgeUnit>('years');
  const guess = (text: string, of: AgeUnit) => {
    const bornOn = bornAbout(parseDecimal(text) ?? NaN, of, today());
    if (bornOn !== null) onGuess(bornOn);
  };
  return (
    <fieldset className="mt-3 rounded-card bg-sunken p-3">
      <legend className="sr-only">About how old</legend>
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor={id} className="text-sm font-medium">
          About
        </label>
        <input
          id={id}
          // Shown by a press of the button just above it, so that is where the typing goes on.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={amount}
          aria-label="About how old, a number"
          className="control w-20! tabular-nums"
          onChange={(event) => {
            setAmount(event.target.value);
            guess(event.target.value, unit);
          }}
        />
        <select
          aria-label="Years or months"
          value={unit}
          className="control w-28!"
          onChange={(event) => {
            const next = event.target.value === 'months' ? 'months' : 'years';
            setUnit(next);
            guess(amount, next);
          }}
        >
          <option value="years">years old</option>
          <option value="months">months old</option>
        </select>
        <Button variant="quiet" size="sm" onClick={onClose}>
          Done
        </Button>
      </div>
    </fieldset>
  );
}
