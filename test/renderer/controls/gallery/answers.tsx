import { useState } from 'react';
import { Button } from '../../../../renderer/controls/button.tsx';
import { Dialog } from '../../../../renderer/controls/dialog.tsx';
import { IconButton } from '../../../../renderer/controls/icon-button.tsx';
import { Menu } from '../../../../renderer/controls/menu.tsx';
import { Notice } from '../../../../renderer/controls/notice.tsx';
import { say } from '../../../../renderer/controls/toast.tsx';
import { Section } from './section.tsx';

/** Notices of each tone. */
export function WhatWentWrong() {
  return (
    <Section title="What went wrong, and what to do">
      <div className="column-of-notices">
        <Notice
          tone="error"
          title="The desk’s folder has gone."
          action={<Button size="low">Save a copy…</Button>}
        >
          Your text is safe in memory. Plug the stick in again, or save a copy.
        </Notice>
        <Notice tone="warning" title="This desk is read only.">
          You can read, search and export.
        </Notice>
        <Notice tone="note" title="3 facts changed since Monday." />
      </div>
    </Section>
  );
}

/** A dialog that asks. */
export function Asking() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title="Asking before a thing that stays done">
      <Button onPress={() => setOpen(true)}>Issue…</Button>
      <Dialog
        title="Issue no. 7 as edition 7?"
        isOpen={isOpen}
        onOpenChange={setOpen}
        isAsking
        width="narrow"
        footer={
          <>
            <Button onPress={() => setOpen(false)}>Keep as draft</Button>
            <Button kind="primary" onPress={() => setOpen(false)} autoFocus>
              Issue no. 7
            </Button>
          </>
        }
      >
        Its text, facts and files are kept as they are and cannot be changed afterwards. Corrections go into
        no. 8.
      </Dialog>
    </Section>
  );
}

/** A menu, and what was said last. */
export function MenuAndMessage() {
  const [done, setDone] = useState('nothing');
  return (
    <Section title="Menu and message">
      <div className="line">
        <Menu
          label="Briefing"
          trigger={<IconButton icon="more" label="More" />}
          onAction={setDone}
          groups={[
            [
              { id: 'open', name: 'Open', shortcut: 'Enter' },
              { id: 'export', name: 'Export…', icon: 'export', shortcut: 'Mod+E' },
              { id: 'move', name: 'Move to', entries: [{ id: 'archive', name: 'Archive' }] },
            ],
            [{ id: 'delete', name: 'Delete', isDanger: true, shortcut: 'Delete' }],
          ]}
        />
        <output aria-label="Done">{done}</output>
        <Button
          onPress={() =>
            say('12 facts now TLP:GREEN.', { action: { name: 'Undo', onPress: () => setDone('undone') } })
          }
        >
          Mark 12 facts
        </Button>
      </div>
    </Section>
  );
}
