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

/**
 * Rows and columns. Below 640 px each row becomes a small list with the headers before its values, so nothing scrolls
 * sideways; the roles are written out because a changed `display` takes them away in some browsers.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <table role="table" className="w-full text-left max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-sm:sr-only">
        <tr role="row" className="border-b border-edge text-sm text-muted">
          {columns.map(({ key, header, align }) => (
            <th
              key={key}
              role="columnheader"
              scope="col"
              className={cx('py-2.5 pr-6 font-medium last:pr-0', align === 'end' && 'text-right')}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="border-b border-line last:border-0 max-sm:block max-sm:py-3"
          >
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
  align?: 'start' | 'end' | undefined;
  first: boolean;
  children: ReactNode;
}

function Cell({ header, align, first, children }: CellProps) {
  const end = align === 'end' && 'text-right tabular-nums';
  if (first) {
    return (
      <th
        role="rowheader"
        scope="row"
        className={cx('py-3 pr-6 font-semibold max-sm:block max-sm:py-0.5', end)}
      >
        {children}
      </th>
    );
  }
  return (
    <td
      // eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- a td is no control
      role="cell"
      className={cx(
        'py-3 pr-6 last:pr-0 max-sm:flex max-sm:justify-between max-sm:gap-6 max-sm:py-0.5 max-sm:pr-0',
        end,
      )}
    >
      <span aria-hidden="true" className="text-sm leading-6 text-muted sm:hidden">
        {header}
      </span>
      <span className="min-w-0 max-sm:text-right">{children}</span>
    </td>
  );
}
