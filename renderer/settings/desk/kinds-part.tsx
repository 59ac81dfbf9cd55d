import { useState } from 'react';
import type { KindOnDesk } from '../../../briefing/contract/settings-calls.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { call } from '../../bridge/call.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Badge } from '../../controls/badge.tsx';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { say } from '../../controls/toast.tsx';
import { useOnce } from '../../controls/use-once.ts';
import { undoAction } from '../../frame/take-back.ts';
import { SettingsPart } from '../settings-part.tsx';
import { KindDialog } from './kind-dialog.tsx';

/** The kinds of facts: those of the program, and those of the desk. */
export function KindsPart({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { value: kinds = [] } = useCall('settings:kinds', {});
  const [edited, setEdited] = useState<KindOnDesk | 'new'>();
  const once = useOnce();
  return (
    <SettingsPart
      id="kinds"
      words="A kind says which fields its facts have. A kind of the desk stands in place of a built-in one of the same name."
    >
      <ul className="kind-list">
        {kinds.map((kind) => (
          <li key={kind.name}>
            <Icon name={kind.isBuiltIn ? 'lock' : 'tag'} tone="quiet" size={14} />
            <span className="grow kind-words">
              <b className="strong">{kind.title}</b>
              <small className="second small">{kind.description}</small>
            </span>
            <Badge>{counted(kind.facts, 'fact')}</Badge>
            <Button kind="plain" size="low" onPress={() => setEdited(kind)}>
              {kind.isBuiltIn || isReadOnly ? 'Show…' : 'Edit…'}
            </Button>
            {!kind.isBuiltIn && (
              <IconButton
                icon="trash"
                size="low"
                label={`Remove ${kind.title}`}
                isDisabled={isReadOnly}
                onPress={() => void once(() => remove(kind))}
              />
            )}
          </li>
        ))}
      </ul>
      <Button icon="plus" isDisabled={isReadOnly} onPress={() => setEdited('new')}>
        New kind…
      </Button>
      {edited !== undefined && (
        <KindDialog
          kind={edited === 'new' ? undefined : edited}
          isReadOnly={isReadOnly}
          onClose={() => setEdited(undefined)}
        />
      )}
    </SettingsPart>
  );
}

async function remove({ name, title }: KindOnDesk): Promise<void> {
  const removed = await call('settings:remove-kind', { name });
  if (!removed.ok) return void say(removed.failure.message);
  say(`The kind “${title}” is removed.`, undoAction());
}
