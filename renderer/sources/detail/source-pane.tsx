import './source-pane.css';
import { sourceTitle } from '../../../briefing/cards/fact-on-card.ts';
import type { FactSetting } from '../../../briefing/contract/fact-calls.ts';
import type { OpenedSource } from '../../../briefing/contract/source-calls.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import { Menu } from '../../controls/menu.tsx';
import { Origins } from '../origins/origins.tsx';
import { removeSource } from '../source-actions.ts';
import { CapturesList } from './captures-list.tsx';
import { ReliabilityField } from './reliability-field.tsx';
import { SourceFields } from './source-fields.tsx';
import { SourceTextField } from './source-text-field.tsx';

export interface SourcePaneProps {
  readonly opened: OpenedSource;
  readonly setting: FactSetting;
  readonly isReadOnly: boolean;
  /** Hash of the capture in view. */
  readonly capture: string | undefined;
  readonly onAddCapture: () => void;
}

/** One source: what is known of it, how reliable it is, where its facts come from, what is kept of it. */
export function SourcePane({ opened, setting, isReadOnly, capture, onAddCapture }: SourcePaneProps) {
  const { source, origins, citedIn } = opened;
  return (
    <div className="source-pane scroll">
      <header className="source-head">
        <SourceTextField
          source={source}
          field="title"
          label="Title"
          isLabelHidden
          placeholder={source.title === undefined ? sourceTitle(source) : 'Title'}
          isReadOnly={isReadOnly}
        />
        {!isReadOnly && (
          <Menu
            label={`Source ${source.id}`}
            trigger={<IconButton icon="more" label="More for this source" />}
            groups={[[{ id: 'delete', name: 'Delete source', icon: 'trash', isDanger: true }]]}
            placement="bottom end"
            onAction={() => void removeSource(source.id)}
          />
        )}
      </header>
      <SourceFields {...{ source, citedIn, isReadOnly }} markings={setting.markings} />
      <ReliabilityField source={source} isReadOnly={isReadOnly} />
      <Origins key={source.id} map={origins} />
      <CapturesList source={source} shown={capture} isReadOnly={isReadOnly} onAdd={onAddCapture} />
    </div>
  );
}
