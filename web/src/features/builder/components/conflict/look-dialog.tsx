import { elementsOf, variantOf } from '@pawfolio/domain/builder';
import { Button } from '../../../../shared/ui/button.tsx';
import { Dialog } from '../../../../shared/ui/dialog.tsx';
import { useUid } from '../../api/use-pet-facts.ts';
import { ProductPreview } from '../../canvas/product-preview.tsx';
import { usePictures } from '../../canvas/use-pictures.ts';
import { useDrawingTools } from '../../drawing/use-drawing-tools.ts';
import { documentOf } from '../../model/builder-state.ts';
import { layerWords } from '../../model/layer-words.ts';
import type { CloudDesign } from '../../model/save-state.ts';
import { useBuilder } from '../builder-context.ts';
import type { Decide } from './use-decide.ts';

interface Props {
  theirs: CloudDesign;
  decide: Decide;
  onClose: () => void;
}

/** Both designs beside each other, as pictures and in words. */
export default function LookDialog({ theirs, decide, onClose }: Props) {
  const mine = useBuilder(documentOf);
  const end = (action: () => unknown) => () => {
    onClose();
    void action();
  };
  return (
    <Dialog
      open
      size="lg"
      title="The two designs"
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onClick={end(() => decide.takeTheirs(theirs))}>
            Take the other one
          </Button>
          <Button variant="secondary" onClick={end(decide.takeMine)}>
            Keep this one only
          </Button>
          <Button onClick={end(decide.keepBoth)}>Keep both</Button>
        </>
      }
    >
      <div className="grid grid-cols-2 gap-4">
        <Version title="This one" document={mine} />
        <Version title="The other one" document={theirs.content.document} />
      </div>
    </Dialog>
  );
}

function Version({ title, document }: { title: string; document: CloudDesign['content']['document'] }) {
  const product = useBuilder((state) => state.product);
  const uid = useUid();
  const pictures = usePictures(document, uid);
  const { tools } = useDrawingTools();
  const variant = variantOf(product, document.variantId);
  const own = product.variants.find(({ id }) => id === variant.id);
  return (
    <section>
      <h3 className="mb-2 font-semibold">{title}</h3>
      {own &&
        document.surfaces.map(({ surfaceId }) => (
          <ProductPreview
            key={surfaceId}
            {...{ product, variant: own, document, surfaceId, tools, pictures }}
          />
        ))}
      <ul className="mt-2 text-sm text-muted">
        {elementsOf(document).map((element) => (
          <li key={element.id} className="break-words">
            {element.name}: {layerWords(element, document.values).detail}
          </li>
        ))}
      </ul>
    </section>
  );
}
