import type { DesignElement } from '@pawfolio/domain/builder';
import { Image, QrCode, Shapes, Sticker, Type } from 'lucide-react';

const icons = { text: Type, photo: Image, shape: Shapes, icon: Sticker, qr: QrCode };

export function KindIcon({ element }: { element: DesignElement }) {
  const Icon = icons[element.type];
  return <Icon aria-hidden="true" className="size-5 shrink-0 text-muted" />;
}
