import { columnName } from '../../../briefing/intake/with-columns.ts';
import type { TablePreview } from '../../../briefing/intake/preview-table.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import type { Choice } from '../../controls/choice.ts';
import { Select } from '../../controls/select.tsx';

export interface RowPreviewProps {
  readonly preview: TablePreview;
  /** The choice for each column; undefined where it is still to be made. */
  readonly columns: readonly (string | undefined)[];
  readonly choices: readonly Choice[];
  readonly hasHeaders: boolean;
  readonly findings: readonly Finding[];
  readonly onColumn: (index: number, choice: string) => void;
}

/** The first rows under what their columns are for; cells that are wrong are marked with why. */
export function RowPreview(props: RowPreviewProps) {
  const { preview, columns, choices, hasHeaders, onColumn } = props;
  const rows = hasHeaders ? preview.rows.slice(1) : preview.rows;
  const names = preview.rows[0]?.cells ?? [];
  const places = Array.from({ length: preview.columns }, (_, index) => index);
  return (
    <div className="row-preview" tabIndex={0} role="region" aria-label="First rows">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-label">Row</span>
            </th>
            {places.map((index) => (
              <th key={index} scope="col" data-open={columns[index] === undefined || undefined}>
                {hasHeaders && (
                  <span className="small second cut" dir="auto">
                    {names[index]}
                  </span>
                )}
                <Select
                  label={`Column ${index + 1}`}
                  isLabelHidden
                  choices={choices}
                  value={columns[index] ?? null}
                  onChange={(choice) => onColumn(index, choice)}
                  placeholder="Choose"
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row" className="num quiet">
                {row}
              </th>
              {places.map((index) => (
                <PreviewCell key={index} {...props} cell={cells[index] ?? ''} index={index} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PreviewCellProps extends RowPreviewProps {
  readonly cell: string;
  readonly index: number;
  readonly row: number;
}

function PreviewCell({ cell, index, row, columns, findings, preview, hasHeaders }: PreviewCellProps) {
  const header = hasHeaders ? (preview.rows[0]?.cells[index] ?? '') : '';
  const field = columns[index];
  const finding = findings.find(
    ({ place }) => place?.row === row && belongs(place.field, columnName(header, index)),
  );
  return (
    <td
      dir="auto"
      data-severity={finding?.severity}
      data-left-out={field === 'left-out' || undefined}
      title={finding?.message}
    >
      {cell}
      {finding !== undefined && <span className="hidden-label">{finding.message}</span>}
    </td>
  );
}

function belongs(field: string | undefined, column: string): boolean {
  return (
    field === column ||
    (field?.startsWith(`${column}.`) ?? false) ||
    (field?.startsWith(`${column}[`) ?? false)
  );
}
