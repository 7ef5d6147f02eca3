import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Checkbox } from './checkbox.tsx';
import { ComboboxField } from './combobox-field.tsx';
import { DateField } from './date-field.tsx';
import { FileDrop } from './file-drop.tsx';
import type { FieldProps } from './field.tsx';
import { NumberField } from './number-field.tsx';
import { PartialDateField } from './partial-date-field.tsx';
import { RadioGroup } from './radio-group.tsx';
import { SelectField } from './select-field.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

const nothing = () => undefined;
const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];
const both = { label: 'Colour', hint: 'As in the passport', error: 'Use at most 80 characters.' };

const fields: Record<string, (props: FieldProps) => ReactElement> = {
  TextField: (props) => <TextField {...props} />,
  NumberField: (props) => <NumberField {...props} unit="kg" />,
  TextArea: (props) => <TextArea {...props} />,
  SelectField: (props) => <SelectField {...props} options={options} />,
  DateField: (props) => <DateField {...props} />,
  PartialDateField: (props) => <PartialDateField {...props} value="2021-05" onChange={nothing} />,
  ComboboxField: (props) => <ComboboxField {...props} value="" onChange={nothing} options={[]} />,
  RadioGroup: (props) => <RadioGroup {...props} name="letter" options={options} />,
  Checkbox: (props) => <Checkbox label={props.label} hint={props.hint} error={props.error} />,
  FileDrop: (props) => (
    <FileDrop label={props.label} hint={props.hint} error={props.error} accept="image/*" onFiles={nothing} />
  ),
};

/** Every value of an attribute in the markup. */
const values = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

describe.each(Object.entries(fields))('%s', (_, draw) => {
  it('ties hint and error to the control', () => {
    const html = renderToStaticMarkup(draw(both));
    const ids = values(html, 'id');
    const described = values(html, 'aria-describedby')[0]?.split(' ') ?? [];
    expect(described).toHaveLength(2);
    for (const id of described) expect(ids).toContain(id);
    expect(html).toContain(both.hint);
    expect(html).toContain(both.error);
  });

  it('says nothing of an error when there is none', () => {
    const html = renderToStaticMarkup(draw({ label: 'Colour', error: '' }));
    expect(html).not.toContain('aria-invalid');
    expect(html).not.toContain('aria-describedby');
  });

  it('has a label whose target exists', () => {
    const html = renderToStaticMarkup(draw({ label: 'Colour' }));
    const ids = values(html, 'id');
    for (const target of values(html, 'for')) expect(ids).toContain(target);
    expect(html).toMatch(/<(label|legend)[^>]*>/);
    expect(html).toContain('Colour');
  });
});

describe('RadioGroup', () => {
  it('is controlled by value, or starts with defaultValue', () => {
    const plain = { label: 'Letter', name: 'letter', options };
    const checked = /value="b"[^>]*checked|checked[^>]*value="b"/;
    expect(renderToStaticMarkup(<RadioGroup {...plain} value="b" onChange={nothing} />)).toMatch(checked);
    expect(renderToStaticMarkup(<RadioGroup {...plain} defaultValue="b" />)).toMatch(checked);
    expect(renderToStaticMarkup(<RadioGroup {...plain} />)).not.toContain('checked');
  });
});
