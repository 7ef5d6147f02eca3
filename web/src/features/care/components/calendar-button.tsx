import { calendarEvents, petCalendar } from '@pawfolio/domain/pet';
import { CalendarPlus } from 'lucide-react';
import { Button } from '../../../shared/ui/button.tsx';
import { downloadText, fileNameOf } from '../model/share-file.ts';
import { useHealth } from './health-context.ts';

/** The pet's dates as a calendar file; nothing where there are none. */
export function CalendarButton() {
  const { pet, records, documents, reader } = useHealth();
  const options = { stamp: new Date(), documents, locale: reader.locale };
  if (calendarEvents(pet, records, options).length === 0) return null;
  const download = () =>
    downloadText(
      `${fileNameOf(pet.name)}-calendar.ics`,
      petCalendar(pet, records, { ...options, stamp: new Date() }),
      'text/calendar;charset=utf-8',
    );
  return (
    <Button variant="quiet" size="sm" onClick={download}>
      <CalendarPlus aria-hidden="true" />
      Add dates to your calendar
    </Button>
  );
}
