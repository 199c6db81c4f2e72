import { useId, type ReactNode } from 'react';
import { classes } from '../classes';
import './Table.css';

/** One column: its head, what a row shows in it and how it lines up. */
export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures line up at the end. */
  align?: 'start' | 'end';
  /** The cell that names its row; the first column unless one says so. */
  rowHeader?: boolean;
  /** Buttons that say themselves what they do; the head is for screen readers only. */
  acts?: boolean;
}

export interface TableProps<Row> {
  caption: string;
  /** Hides the caption from sight when a heading above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A row that must not be overlooked; its cells say in words why. */
  rowTone?: (row: Row) => 'fout' | undefined;
  /** What a narrow screen does: each row a card, or the table in a region that scrolls. */
  narrow?: 'cards' | 'scroll';
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
}

/** A real table with a caption. Roles are written out because cards on a phone would lose them. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, rowTone, narrow = 'cards', empty } = props;
  const captionId = useId();
  if (rows.length === 0 && empty) return empty;
  const headerId = (columns.find((column) => column.rowHeader) ?? columns[0])?.id;
  const scroll = narrow === 'scroll' ? { role: 'region', tabIndex: 0, 'aria-labelledby': captionId } : {};
  return (
    <div className={classes('dt-tabelvak', `dt-tabelvak--${narrow}`)} {...scroll}>
      <table className="dt-tabel" role="table">
        <caption id={captionId} className={classes('dt-tabel__titel', captionHidden && 'dt-onzichtbaar')}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ id, header, align, acts }) => (
              <th key={id} role="columnheader" scope="col" className={classes(align === 'end' && 'dt-tabel__eind')}>
                {acts ? <span className="dt-onzichtbaar">{header}</span> : header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className={classes(rowTone?.(row) && `dt-tabel__rij--${rowTone(row)}`)}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} isHeader={column.id === headerId} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row, isHeader }: { column: Column<Row>; row: Row; isHeader: boolean }) {
  const className = classes(column.align === 'end' && 'dt-tabel__eind');
  const content = (
    <>
      {!column.acts && (
        <span className="dt-tabel__kolom" aria-hidden="true">
          {column.header}
        </span>
      )}
      <span className={classes('dt-tabel__waarde', column.acts && 'dt-tabel__doen')}>{column.cell(row)}</span>
    </>
  );
  return isHeader ? (
    <th role="rowheader" scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td role="cell" className={className}>
      {content}
    </td>
  );
}
