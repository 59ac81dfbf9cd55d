import './asked-address.css';
import { opensInBrowser } from '../../briefing/contract/opens-in-browser.ts';
import { copyText } from '../bridge/copy-text.ts';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { say } from '../controls/toast.tsx';
import { openAddress, useAskedAddress } from './ask-to-open.ts';

/** Shows where an address leads and asks whether it is to be opened. There is one of it in a window. */
export function AskedAddress() {
  const address = useAskedAddress((state) => state.address);
  if (address === undefined) return null;
  return opensInBrowser(address) && URL.canParse(address) ? (
    <OpenQuestion url={new URL(address)} />
  ) : (
    <NotOpened address={address} />
  );
}

function OpenQuestion({ url: { href, host } }: { readonly url: URL }) {
  const open = (): void => {
    close();
    void openAddress(href);
  };
  return (
    <Dialog
      title={`Open ${host} in the browser?`}
      isOpen
      onOpenChange={close}
      width="narrow"
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button kind="primary" onPress={open}>
            Open in browser
          </Button>
        </>
      }
    >
      <p className="asked-address">{href}</p>
      <p>Whoever runs the site can see that somebody at your address opened it.</p>
    </Dialog>
  );
}

function NotOpened({ address }: { readonly address: string }) {
  const copy = (): void => {
    close();
    say(copyText(address) ? 'The address is copied.' : 'The address could not be copied.');
  };
  return (
    <Dialog
      title="This address is not opened from here"
      isOpen
      onOpenChange={close}
      width="narrow"
      footer={
        <>
          <Button onPress={copy}>Copy address</Button>
          <Button kind="primary" onPress={close}>
            Close
          </Button>
        </>
      }
    >
      <p className="asked-address">{address}</p>
      <p>Only addresses that begin with https:// are opened. Copy it to open it elsewhere.</p>
    </Dialog>
  );
}

function close(): void {
  useAskedAddress.setState({ address: undefined });
}
