import type { WindowEvent } from '../../../briefing/contract/event.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { KeptBytes } from './kept-bytes.ts';
import type { OpenDesks } from './open-desks.ts';
import type { RecentDesks } from './recent-desks.ts';
import type { ShellServices } from './shell-services.ts';

/** What the handlers of calls work with. */
export interface HostContext {
  readonly shell: ShellServices;
  readonly parsers: Parsers;
  readonly desks: OpenDesks;
  readonly recent: RecentDesks;
  readonly bytes: KeptBytes;
  /** Folder of what belongs to this user and to no desk. */
  readonly userFolder: string;
  /** Tells every window something. */
  readonly tellAll: (event: WindowEvent) => void;
}
