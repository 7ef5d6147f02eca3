import {
  iconLabels,
  wordsOf,
  type DesignElement,
  type ShapeKind,
  type SlotValues,
} from '@pawfolio/domain/builder';

const kinds: Readonly<Record<DesignElement['type'], string>> = {
  text: 'Text',
  photo: 'Photo',
  shape: 'Shape',
  icon: 'Icon',
  qr: 'Code that opens the lost-pet card',
};

export const shapeWords: Readonly<Record<ShapeKind, string>> = {
  rect: 'Rectangle',
  rounded: 'Rounded rectangle',
  ellipse: 'Ellipse',
  heart: 'Heart',
  star: 'Star',
  bone: 'Bone',
  paw: 'Paw',
  arch: 'Arch',
  line: 'Line',
};

/** How an element is called in the list, and what it shows. */
export function layerWords(element: DesignElement, values: SlotValues): { title: string; detail: string } {
  const title = element.name;
  switch (element.type) {
    case 'text': {
      const words = wordsOf(element, values).replaceAll('\n', ' · ').trim();
      return { title, detail: words === '' ? 'Nothing yet' : `“${words}”` };
    }
    case 'icon':
      return { title, detail: iconLabels[element.icon] };
    case 'shape':
      return { title, detail: shapeWords[element.shape] };
    default:
      return { title, detail: kinds[element.type] };
  }
}
