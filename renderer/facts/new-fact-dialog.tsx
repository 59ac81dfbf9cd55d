import { useState } from 'react';
import type { FactSetting } from '../../briefing/contract/fact-calls.ts';
import { unmarked } from '../../briefing/schemas/marking-schema.ts';
import { levelOf } from '../../briefing/document/marking.ts';
import type { Fact } from '../../briefing/facts/fact.ts';
import { done } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import { useCall } from '../bridge/use-call.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { Fields } from '../controls/field.tsx';
import { given } from '../controls/given.ts';
import { RadioGroup } from '../controls/radio-group.tsx';
import { TextArea } from '../controls/text-area.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useOnce } from '../controls/use-once.ts';
import { useUnfinished } from '../state/use-unfinished.ts';
import { useNextFactId } from './next-fact-id.ts';
import { sayKept } from './say-kept.ts';

export interface NewFactDialogProps {
  readonly onClose: () => void;
  /** Told the id of the fact that was added. */
  readonly onAdded: (id: string) => void;
}

interface Typed {
  readonly words: string;
  readonly kind?: string;
}

const left = new Map<string, Typed>();

/**
 * Asks what a new fact is: its kind, its id, its statement. The rest is filled in where it stands. What Escape leaves is there
 * again the next time.
 */
export function NewFactDialog({ onClose, onAdded }: NewFactDialogProps) {
  const { value: setting } = useCall('facts:setting', {});
  const { typed, change, forget } = useUnfinished(left, '', { words: '' });
  const { words, kind } = typed;
  const [ownId, setOwnId] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const chosen = kind ?? setting?.kinds[0]?.name ?? '';
  const next = useNextFactId(chosen);
  const isReady = setting !== undefined && ownId?.trim() !== '' && words.trim() !== '';
  const once = useOnce();
  const addFact = async (): Promise<void> => {
    if (!isReady) return;
    const id = ownId === undefined ? await next.ask() : done(ownId.trim());
    if (!id.ok) return setTrouble(id.failure.message);
    const fact = {
      ...emptyFact(setting),
      id: id.value,
      kind: chosen,
      statement: words.trim(),
      evidence: [],
    };
    const added = await call('facts:add', { fact });
    if (!added.ok) {
      setTrouble(added.failure.findings[0]?.message ?? added.failure.message);
      return;
    }
    forget();
    onAdded(added.value.fact.id);
    sayKept(added.value.fact.id);
    onClose();
  };
  const add = (): Promise<void> => once(addFact);
  return (
    <Dialog
      title="New fact"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={
        <>
          <Button
            onPress={() => {
              forget();
              onClose();
            }}
          >
            Cancel
          </Button>
          <Button kind="primary" isDisabled={!isReady} onPress={() => void add()}>
            Add fact
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add();
        }}
      >
        <Fields>
          <TextArea
            label="Statement, in the desk’s words"
            face="doc"
            rows={3}
            value={words}
            onChange={(text) => change({ ...typed, words: text })}
            autoFocus
            hint="One statement. Who said it, when and where come next."
          />
          <RadioGroup
            label="Kind"
            span={8}
            choices={(setting?.kinds ?? []).map(({ name, title, description }) => ({
              id: name,
              name: title,
              note: description,
            }))}
            value={chosen}
            onChange={(other) => {
              change({ ...typed, kind: other });
              setOwnId(undefined);
            }}
          />
          <TextField
            label="Id"
            span={4}
            value={ownId ?? next.id ?? ''}
            onChange={setOwnId}
            isTabular
            hint="It stays as it is from now on."
            {...given({ error: trouble })}
          />
        </Fields>
      </form>
    </Dialog>
  );
}

function emptyFact({ markings, today }: FactSetting): Omit<Fact, 'id' | 'kind' | 'statement' | 'evidence'> {
  return {
    quantities: [],
    places: [],
    marking: levelOf(markings, unmarked)?.label ?? markings.levels.at(-1)?.label ?? unmarked,
    status: 'current',
    knownSince: today,
    tags: [],
    details: {},
  };
}
