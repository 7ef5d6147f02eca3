import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** `end` for numbers. */
  align?: 'start' | 'end' | undefined;
}

export interface DataTableProps<Row> {
  /** What the table shows, for screen readers. */
  caption: string;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

const alignment = (align: Column<never>['align']) => align === 'end' && 'text-right tabular-nums';

/**
 * Rows and columns. With three or more columns, each row becomes a small list below 640 px, with the headers before its
 * values, so nothing scrolls sideways; the roles are written out because a changed `display` takes them away in some browsers.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <table role="table" className={cx('w-full text-left', columns.length > 2 && 'stacking')}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr role="row" className="border-b border-edge text-sm text-muted">
          {columns.map(({ key, header, align }) => (
            <th
              key={key}
              role="columnheader"
              scope="col"
              className={cx('py-2.5 pr-6 font-medium last:pr-0', alignment(align))}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className="border-b border-line last:border-0">
            {columns.map((column, index) => (
              <Cell key={column.key} header={column.header} align={column.align} first={index === 0}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  header: string;
  align: 'start' | 'end' | undefined;
  first: boolean;
  children: ReactNode;
}

function Cell({ header, align, first, children }: CellProps) {
  if (first) {
    return (
      <th role="rowheader" scope="row" className={cx('py-3 pr-6 font-semibold', alignment(align))}>
        {children}
      </th>
    );
  }
  return (
    <td
      // eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- a td is no control
      role="cell"
      data-header={header}
      className={cx('py-3 pr-6 last:pr-0', alignment(align))}
    >
      {children}
    </td>
  );
}
