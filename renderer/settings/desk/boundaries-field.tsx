import { useState } from 'react';
import { boundaryLimits, type OwnBoundaries } from '../../../briefing/charts/boundaries/boundary-file.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { call } from '../../bridge/call.ts';
import { putBytes } from '../../bridge/bytes.ts';
import { Button } from '../../controls/button.tsx';
import { Field } from '../../controls/field.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useTyped } from '../../state/use-typed.ts';
import type { DeskSettingsHand } from '../use-desk-settings.ts';
import { FileButton } from './file-button.tsx';
import type { FileSaid } from './file-said.ts';
import { fileSaid } from './file-said.ts';

/** Whose boundaries maps show: those of Natural Earth, or of a file of the house’s own. */
export function BoundariesField({
  hand: { settings, change, isReadOnly },
}: {
  readonly hand: DeskSettingsHand;
}) {
  const { boundaries } = settings;
  const [said, setSaid] = useState<FileSaid>({});
  const take = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    const put = await putBytes(file);
    const kept = put.ok ? await call('settings:boundaries', { fileName: file.name, bytes: put.value }) : put;
    setSaid(fileSaid(kept));
    if (kept.ok) change({ boundaries: kept.value });
  };
  return (
    <>
      <Field
        label="Boundaries"
        hint="Areas with their names, as GeoJSON or TopoJSON in degrees (WGS 84), at most 16 MB. Maps say whose boundaries they show."
        {...said}
      >
        <div className="logo-field">
          <span className="logo-name cut second" dir="auto">
            {boundaries === undefined ? 'World-atlas (Natural Earth)' : wordsFor(boundaries)}
          </span>
          <FileButton
            name={boundaries === undefined ? 'A file of your own…' : 'Replace…'}
            accept=".geojson,.topojson,.json,application/geo+json,application/json"
            isDisabled={isReadOnly}
            onFiles={(files) => void take(files)}
          />
          {boundaries !== undefined && (
            <Button
              kind="plain"
              isDisabled={isReadOnly}
              onPress={() => {
                setSaid({});
                change({ boundaries: undefined });
              }}
            >
              Use the built-in ones
            </Button>
          )}
        </div>
      </Field>
      {boundaries !== undefined && (
        <NameField
          key={boundaries.digest}
          own={boundaries}
          isReadOnly={isReadOnly}
          onName={(name, before) =>
            change({ boundaries: { ...boundaries, name } }, { boundaries: { ...boundaries, name: before } })
          }
        />
      )}
    </>
  );
}

interface NameFieldProps {
  readonly own: OwnBoundaries;
  readonly isReadOnly: boolean;
  readonly onName: (name: string, before: string) => void;
}

function NameField({ own, isReadOnly, onName }: NameFieldProps) {
  const typed = useTyped(own.name, (text, before) => {
    if (text.trim() === '') return 'Write whose boundaries they are; the name before it stays until then.';
    onName(text.trim(), before);
    return undefined;
  });
  return (
    <TextField
      label="Whose they are"
      hint="Printed under maps."
      maxLength={boundaryLimits.printedName}
      isDisabled={isReadOnly}
      {...typed}
    />
  );
}

/** `Survey of Iraq · 19 areas` */
function wordsFor({ name, areas }: OwnBoundaries): string {
  return `${name} · ${counted(areas, 'area')}`;
}
