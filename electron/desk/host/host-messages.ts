import type { Preferences } from '../../../briefing/contract/preferences.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import type { ChildNews, ChildOrder } from './relayed-child.ts';
import type { ChooseRequest, ShellServices } from './shell-services.ts';

/** What the shell's thread tells the host's. */
export type ToHost =
  | { readonly kind: 'call'; readonly id: number; readonly window: string; readonly message: string }
  | { readonly kind: 'put'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'take'; readonly id: number; readonly bytes: string }
  | { readonly kind: 'open'; readonly id: number; readonly window: string; readonly folder: string }
  | { readonly kind: 'window-on'; readonly id: number; readonly folder: string }
  | { readonly kind: 'command'; readonly window: string; readonly command: string }
  | { readonly kind: 'closing'; readonly id: number; readonly window: string }
  | { readonly kind: 'close-window'; readonly id: number; readonly window: string }
  | { readonly kind: 'close'; readonly id: number }
  | { readonly kind: 'child'; readonly news: ChildNews }
  | { readonly kind: 'served'; readonly id: number; readonly answer: string | boolean | undefined };

/** What the host asks of the shell: the methods of {@link ShellServices}, as messages. */
export type ShellRequest =
  | { readonly service: 'choose'; readonly request: ChooseRequest }
  | { readonly service: 'showInFolder' | 'openFile' | 'noteRecent'; readonly path: string }
  | { readonly service: 'openAddress'; readonly address: string }
  | { readonly service: 'notePreferences'; readonly preferences: Preferences }
  | { readonly service: 'openWindow'; readonly desk?: string }
  | { readonly service: 'setTitle'; readonly window: string; readonly title: string };

/** What the host's thread tells the shell's. */
export type FromHost =
  | { readonly kind: 'answer'; readonly id: number; readonly message: string }
  | { readonly kind: 'bytes'; readonly id: number; readonly bytes: Uint8Array | undefined }
  | { readonly kind: 'opened'; readonly id: number; readonly outcome: Outcome<unknown> }
  | { readonly kind: 'child'; readonly order: ChildOrder }
  | { readonly kind: 'serve'; readonly id: number; readonly request: ShellRequest };

/** What the host's thread is started with. */
export interface HostStart {
  readonly about: ShellServices['about'];
  /** Who starts the parsers’ children: the host itself, or the shell for it. */
  readonly children: 'own' | 'shell';
  readonly userFolder: string;
}
