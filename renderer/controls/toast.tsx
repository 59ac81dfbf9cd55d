import './toast.css';
import { useEffect } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Icon } from './icon.tsx';

/** What can be done about what was said, such as `Undo`. */
export interface ToastAction {
  readonly name: string;
  readonly onPress: () => void;
}

interface Said {
  readonly message: string;
  readonly actions: readonly ToastAction[];
}

const queue = new ToastQueue<Said>({ maxVisibleToasts: 3 });

const withActions = new Set<string>();

/** How long a message stays, in milliseconds; it waits while the pointer or the focus is on it. */
const stay = 8000;

/** What stands beside a message. */
export interface Saying {
  readonly action?: ToastAction;
  /** A second thing to do, such as `Open`. */
  readonly other?: ToastAction;
  /** It stays until it is closed: what must not be missed. */
  readonly isLasting?: boolean;
}

/**
 * Says what was just done, at the foot of the window, with what can be done about it. Returns a function that takes the
 * message away, for when it has become untrue.
 */
export function say(message: string, { action, other, isLasting = false }: Saying = {}): () => void {
  const actions = [action, other].filter((one) => one !== undefined);
  const onClose = (): void => void withActions.delete(key);
  const key = queue.add({ message, actions }, isLasting ? { onClose } : { timeout: stay, onClose });
  if (actions.length > 0) withActions.add(key);
  return () => queue.close(key);
}

/** Takes away what was said with something to do about it: that was of a desk which is no longer here. */
export function forgetActions(): void {
  for (const key of withActions) queue.close(key);
}

/**
 * Where what `say` was told is shown; one in each window. F6 reaches it, as long as its name is React Aria’s own: that names
 * the count, and a name that never changes would leave the region unknown from before there was anything to say.
 */
export function Toasts() {
  useEffect(letF6Pass, []);
  return (
    <ToastRegion queue={queue} className="toasts">
      {({ toast }) => (
        <AriaToast toast={toast} className="toast">
          <ToastContent className="toast-words">
            <Text slot="title">{toast.content.message}</Text>
          </ToastContent>
          <ToastButtons said={toast.content} onDone={() => queue.close(toast.key)} />
        </AriaToast>
      )}
    </ToastRegion>
  );
}

/** React Aria keeps F6 to its own regions, of which the messages are the only one; behind them the panes come again. */
function letF6Pass(): () => void {
  window.addEventListener('react-aria-landmark-navigation', preventDefault);
  return () => window.removeEventListener('react-aria-landmark-navigation', preventDefault);
}

function preventDefault(event: Event): void {
  event.preventDefault();
}

function ToastButtons({ said, onDone }: { readonly said: Said; readonly onDone: () => void }) {
  const act = ({ onPress }: ToastAction) => {
    onPress();
    onDone();
  };
  return (
    <>
      {said.actions.map((action) => (
        <AriaButton key={action.name} className="toast-action" onPress={() => act(action)}>
          {action.name}
        </AriaButton>
      ))}
      <AriaButton slot="close" className="toast-close" aria-label="Close">
        <Icon name="close" size={12} />
      </AriaButton>
    </>
  );
}
