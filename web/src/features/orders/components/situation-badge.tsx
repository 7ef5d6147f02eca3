import type { Situation } from '@pawfolio/domain/order';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { Badge } from '../../../shared/ui/badge.tsx';

const icons = { danger: CircleAlert, warn: TriangleAlert, good: null, neutral: null } as const;

/** Where an order stands, in two or three words. */
export function SituationBadge({ situation: { tone, title } }: { situation: Situation }) {
  const Icon = icons[tone];
  return (
    <Badge tone={tone} icon={Icon && <Icon aria-hidden="true" />}>
      {title}
    </Badge>
  );
}
