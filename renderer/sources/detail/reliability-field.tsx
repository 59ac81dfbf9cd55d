import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { reliabilities } from '../../../briefing/sources/reliability.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { Button } from '../../controls/button.tsx';
import { changeSource } from '../source-actions.ts';

export interface ReliabilityFieldProps {
  readonly source: Source;
  readonly isReadOnly: boolean;
}

/** How reliable a source is, with what each letter means in view. */
export function ReliabilityField({ source, isReadOnly }: ReliabilityFieldProps) {
  const { reliability } = source;
  return (
    <section className="source-part">
      <h3>
        Reliability of the source <span>Admiralty scale</span>
        <span className="grow" />
        {reliability !== undefined && !isReadOnly && (
          <Button kind="plain" size="low" onPress={() => void changeSource(source, 'reliability', undefined)}>
            Clear
          </Button>
        )}
      </h3>
      <RadioGroup
        className="reliability"
        aria-label="Reliability of the source"
        value={reliability ?? null}
        isDisabled={isReadOnly}
        onChange={(letter) => void changeSource(source, 'reliability', letter)}
      >
        {reliabilities.map(({ letter, meaning }) => (
          <RadioField key={letter} value={letter} className="reliability-card">
            <RadioButton className="reliability-button">
              <b>{letter}</b>
              {meaning}
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
    </section>
  );
}
