import { documentOf } from '../../model/builder-state.ts';
import { useBuilder } from '../builder-context.ts';
import { AddElement } from './add-element.tsx';
import { BackgroundField } from './background-field.tsx';
import { ElementItem } from './element-item.tsx';

/** Everything that is on the side that is shown, the frontmost first, each with its properties. */
export function DesignPanel() {
  const document = useBuilder(documentOf);
  const surfaceId = useBuilder((state) => state.surfaceId);
  const elements = document.surfaces.find((surface) => surface.surfaceId === surfaceId)?.elements ?? [];
  const frontFirst = [...elements].reverse();
  return (
    <div className="space-y-6">
      <AddElement />
      {elements.length === 0 ? (
        <p className="text-muted">There is nothing on this side yet. Add a text, a photo or an icon.</p>
      ) : (
        <ol
          aria-label="Elements, from front to back"
          className="divide-y divide-line rounded-card border border-line"
        >
          {frontFirst.map((element, at) => (
            <ElementItem
              key={element.id}
              element={element}
              isFront={at === 0}
              isBack={at === elements.length - 1}
            />
          ))}
        </ol>
      )}
      <BackgroundField />
    </div>
  );
}
