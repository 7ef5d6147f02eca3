import type { CareKind, RecordKind } from '@pawfolio/domain/pet';
import {
  Bell,
  FileText,
  HeartPulse,
  Phone,
  Pill,
  Scale,
  ShieldAlert,
  Stethoscope,
  Syringe,
  Umbrella,
  type LucideIcon,
} from 'lucide-react';

const icons: Record<RecordKind | CareKind, LucideIcon> = {
  weight: Scale,
  vaccination: Syringe,
  medication: Pill,
  allergy: ShieldAlert,
  condition: HeartPulse,
  visit: Stethoscope,
  contact: Phone,
  reminder: Bell,
  document: FileText,
  insurance: Umbrella,
};

/** What an entry is about, as a picture beside its words. */
export function KindIcon({ kind }: { kind: RecordKind | CareKind }) {
  const Icon = icons[kind];
  return (
    <span
      aria-hidden="true"
      className="grid size-9 shrink-0 place-items-center rounded-full bg-sunken text-muted"
    >
      <Icon className="size-4.5" />
    </span>
  );
}
