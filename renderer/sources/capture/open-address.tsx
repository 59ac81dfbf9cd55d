import { useState } from 'react';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { say } from '../../controls/toast.tsx';

/** Opens the web address of a source in the system's browser, after it was shown where that leads. */
export function OpenAddress({ address }: { readonly address: string }) {
  const [isAsking, setAsking] = useState(false);
  const open = async (): Promise<void> => {
    setAsking(false);
    const opened = await call('links:open', { address });
    if (!opened.ok) say(opened.failure.message);
  };
  const close = (): void => setAsking(false);
  return (
    <>
      <IconButton icon="external" size="low" label="Open the original…" onPress={() => setAsking(true)} />
      <Dialog
        title={`Open ${hostOf(address)} in the browser?`}
        isOpen={isAsking}
        onOpenChange={close}
        width="narrow"
        footer={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button kind="primary" onPress={() => void open()}>
              Open in browser
            </Button>
          </>
        }
      >
        <p className="capture-address">{address}</p>
        <p>Whoever runs the site can see that somebody at your address opened it.</p>
      </Dialog>
    </>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host || 'the mail program' : 'the address';
}
