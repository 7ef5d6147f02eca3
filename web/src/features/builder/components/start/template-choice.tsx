import {
  forAnotherProduct,
  newDesign,
  templateOf,
  templatesFor,
  type SlotValues,
  type Template,
} from '@pawfolio/domain/builder';
import { Suspense, useMemo } from 'react';
import { lazyPart } from '../../../../shared/lib/lazy-part.tsx';
import { RadioGroup } from '../../../../shared/ui/radio-group.tsx';
import { Skeleton } from '../../../../shared/ui/skeleton.tsx';
import { documentOf, variantIn } from '../../model/builder-state.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';

// A layout can be chosen by its name before its picture is there.
const TemplatePicture = lazyPart(() => import('./template-picture.tsx').then((file) => file.TemplatePicture));

/** So that a layout can be judged before there is anything to put into it. */
const SAMPLE = { name: 'Biscuit', phone: '+1 555 010 0199' } as const;

const withSample = (values: SlotValues): SlotValues => ({
  ...values,
  name: values.name ?? SAMPLE.name,
  phone: values.phone ?? SAMPLE.phone,
});

/** How it is laid out. What was typed and chosen is kept in another layout. */
export function TemplateChoice() {
  const { builder } = useBuilderSession();
  const product = useBuilder((state) => state.product);
  const { variantId, values, templateId } = useBuilder(documentOf);
  const variant = useBuilder(variantIn);
  const templates = useMemo(() => templatesFor(product, values), [product, values]);
  const shown = useMemo(() => withSample(values), [values]);
  const choose = (id: string): void => {
    const template = templateOf(id);
    if (!template) return;
    const { document, changes } = forAnotherProduct(builder.document, product, {
      product,
      variantId,
      template,
    });
    builder.relay(document, changes.slice(1));
  };
  const option = (template: Template) => ({
    value: template.id,
    label: template.name,
    picture: (
      <Suspense fallback={<Skeleton className="size-20 rounded-md sm:size-24" />}>
        <TemplatePicture
          product={product}
          variant={variant}
          document={newDesign({ product, variantId, template, values: shown })}
        />
      </Suspense>
    ),
  });
  return (
    <RadioGroup
      name="builder-template"
      label="Layout"
      hint={templateOf(templateId)?.description}
      look="cards"
      value={templateId}
      options={templates.map(option)}
      onChange={({ target }) => choose(target.value)}
    />
  );
}
