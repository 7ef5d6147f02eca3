import { Avatar } from '../../../shared/ui/avatar.tsx';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card, CardLink } from '../../../shared/ui/card.tsx';
import { DataItem, DataList } from '../../../shared/ui/data-list.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { Disclosure } from '../../../shared/ui/disclosure.tsx';
import { LineChart } from '../../../shared/ui/line-chart.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Sparkline } from '../../../shared/ui/sparkline.tsx';
import { Tabs } from '../../../shared/ui/tabs.tsx';
import { Chapter, Columns, Example } from './example.tsx';
import { weighings } from './sample.ts';

const doses = [
  { vaccine: 'Rabies', on: '12 March 2024', state: <Badge tone="good">Valid until March 2027</Badge> },
  { vaccine: 'Leptospirosis', on: '2 December 2025', state: <Badge tone="warn">Due in 12 days</Badge> },
  {
    vaccine: 'Distemper, parvovirus, hepatitis',
    on: '4 May 2022',
    state: <Badge tone="danger">Overdue</Badge>,
  },
];

/** How a record is shown: facts, tables, charts, tabs, cards. */
export function Facts() {
  return (
    <Chapter id="facts" title="Facts">
      <Columns>
        <Card>
          <LineChart
            label="Weight in kg"
            points={weighings}
            formatTick={(kilograms) => kilograms.toFixed(1)}
            headers={['Date', 'Weight']}
          />
        </Card>
        <Card>
          <LineChart
            label="Weight in kg, one entry"
            points={weighings.slice(0, 1)}
            formatTick={(kilograms) => kilograms.toFixed(1)}
            headers={['Date', 'Weight']}
          />
        </Card>
      </Columns>
      <Example title="Sparkline, card link, disclosure" wide>
        <CardLink to="#facts" className="flex max-w-md items-center gap-4 p-4">
          <Avatar species="rabbit" size="md" />
          <span className="min-w-0 flex-1">
            <span className="block font-display text-xl">Clover</span>
            <span className="text-sm text-muted">Mini Lop, 2 years</span>
          </span>
          <Sparkline points={weighings} label="Weight: from 26.1 to 28.4 kg since January" />
        </CardLink>
        <Disclosure summary="What can others see?">
          <p className="measure text-muted">
            Only what you put on the lost-pet card, and never your address.
          </p>
        </Disclosure>
      </Example>
      <PageHeader
        title="Biscuit"
        description="Golden Retriever, about 5 years"
        back={{ to: '#facts', label: 'All pets' }}
        media={<Avatar species="dog" size="lg" />}
        actions={<Button variant="secondary">Edit</Button>}
      />
      <Tabs
        label="Biscuit"
        tabs={[
          { id: 'overview', label: 'Overview', content: <Overview /> },
          { id: 'health', label: 'Health', content: <Doses /> },
          { id: 'photos', label: 'Photos', content: <p className="text-muted">No photos yet.</p> },
          { id: 'documents', label: 'Documents', content: <p className="text-muted">No documents yet.</p> },
        ]}
      />
    </Chapter>
  );
}

function Overview() {
  return (
    <DataList>
      <DataItem label="Born">May 2021 (about 5 years)</DataItem>
      <DataItem label="Sex">Female, neutered</DataItem>
      <DataItem label="Microchip">
        276 098 106 123 456 <Badge>Germany</Badge>
      </DataItem>
      <DataItem label="Insurance" empty="Not added yet" />
    </DataList>
  );
}

function Doses() {
  return (
    <DataTable
      caption="Vaccinations"
      rows={doses}
      rowKey={({ vaccine }) => vaccine}
      columns={[
        { key: 'vaccine', header: 'Vaccine', cell: ({ vaccine }) => vaccine },
        { key: 'on', header: 'Last given', cell: ({ on }) => on },
        { key: 'state', header: 'State', cell: ({ state }) => state },
      ]}
    />
  );
}
