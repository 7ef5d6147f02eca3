import {
  checkSentence,
  elementsOf,
  missingCharacters,
  type DesignCheck,
  type DesignDocument,
} from '@pawfolio/domain/builder';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { Suspense } from 'react';
import { Notice } from '../../../../shared/ui/notice.tsx';
import { documentOf, variantIn } from '../../model/builder-state.ts';
import { layerWords } from '../../model/layer-words.ts';
import { useBuilder, useBuilderSession } from '../builder-context.ts';
import { useDrawing } from '../drawing-context.tsx';
import { LivePreview } from '../stage/stage.tsx';
import { useView } from '../view-store.ts';

/** Whether it can be made as it is, and how it will look. */
export function ChecksPanel() {
  return (
    <>
      <Findings />
      <Suspense fallback={null}>
        <LivePreview className="builder-preview-checked" />
      </Suspense>
    </>
  );
}

/** Each finding leads to what it is about. */
function Findings() {
  const { checks, tools } = useDrawing();
  if (!checks)
    return (
      <p role="status" className="text-muted">
        {tools.status === 'error'
          ? 'It could not be checked, because the fonts could not be loaded.'
          : 'Checking your design …'}
      </p>
    );
  if (checks.length === 0)
    return (
      <Notice tone="good" title="All well">
        It can be made exactly as you see it.
      </Notice>
    );
  return (
    <>
      <p className="mb-3 text-muted">
        {checks.some(({ severity }) => severity === 'block')
          ? 'What is marked in red has to be put right before it can be ordered.'
          : 'It can be ordered as it is. You may want to look at this:'}
      </p>
      <ul className="divide-y divide-line rounded-card border border-line">
        {checks.map((check) => (
          <CheckItem key={`${check.code} ${check.elementId ?? ''}`} check={check} />
        ))}
      </ul>
    </>
  );
}

/** Which characters they are. */
function Missing({ element, surfaceId }: Partial<ReturnType<typeof whereIs>>) {
  const { tools } = useDrawing();
  const { values } = useBuilder(documentOf);
  const { surfaces } = useBuilder(variantIn);
  const spec = surfaces.find(({ id }) => id === surfaceId);
  const shaper = tools.tools?.shaper;
  if (element?.type !== 'text' || !spec || shaper?.has(element.fontId) !== true) return null;
  const missing = missingCharacters(element, { spec, values, shaper });
  return missing.length === 0 ? null : ` It is about: ${missing.join(' ')}`;
}

function whereIs(document: DesignDocument, elementId: string | null) {
  const element = elementsOf(document).find(({ id }) => id === elementId);
  const surface = document.surfaces.find(({ elements }) => elements.some(({ id }) => id === elementId));
  return { element, surfaceId: surface?.surfaceId };
}

function CheckItem({ check: { code, severity, elementId } }: { check: DesignCheck }) {
  const { builder } = useBuilderSession();
  const edit = useView((view) => view.edit);
  const document = useBuilder(documentOf);
  const { surfaces } = useBuilder(variantIn);
  const { element, surfaceId } = whereIs(document, elementId);
  const side = surfaces.length > 1 ? surfaces.find(({ id }) => id === surfaceId)?.label : undefined;
  const [Icon, colour, words] =
    severity === 'block'
      ? ([CircleAlert, 'text-danger', 'Has to be put right'] as const)
      : ([TriangleAlert, 'text-warn', 'Worth a look'] as const);
  const go = (): void => {
    if (!element) return;
    builder.select(element.id);
    edit(element.id);
  };
  return (
    <li className="flex gap-3 p-3">
      <Icon role="img" aria-label={words} className={`mt-0.5 size-5 shrink-0 ${colour}`} />
      <div className="min-w-0 flex-1">
        <p>
          {checkSentence(code)}
          {code === 'missing_glyph' && <Missing element={element} surfaceId={surfaceId} />}
        </p>
        {element && (
          <button
            type="button"
            className="link mt-1 min-h-9 text-left text-sm pointer-coarse:min-h-11"
            onClick={go}
          >
            {layerWords(element, document.values).title}
            {side && `, ${side.toLowerCase()}`}
          </button>
        )}
      </div>
    </li>
  );
}
