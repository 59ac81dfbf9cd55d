import type { Handlers, RequestOf as Request, ResultOf as Result } from './contract/call.ts';
import { briefingCalls } from './contract/briefing-calls.ts';
import { checkCalls } from './contract/check-calls.ts';
import { conflictCalls } from './contract/conflict-calls.ts';
import { captureCalls } from './contract/capture-calls.ts';
import { deskCalls } from './contract/desk-calls.ts';
import { draftCalls } from './contract/draft-calls.ts';
import { editorCalls } from './contract/editor-calls.ts';
import { factCalls } from './contract/fact-calls.ts';
import { exportCalls } from './contract/export-calls.ts';
import { issuedCalls } from './contract/issued-calls.ts';
import { previewCalls } from './contract/preview-calls.ts';
import { searchCalls } from './contract/search-calls.ts';
import { settingsCalls } from './contract/settings-calls.ts';
import { sourceCalls } from './contract/source-calls.ts';
import { viewCalls } from './contract/view-calls.ts';
import { templateCalls } from './contract/template-calls.ts';
import { userCalls } from './contract/user-calls.ts';
import { windowCalls } from './contract/window-calls.ts';

/** Every call the window may make of the machine. Shells, handlers, window and tests take their types from here. */
export const calls = {
  ...windowCalls,
  ...userCalls,
  ...templateCalls,
  ...deskCalls,
  ...briefingCalls,
  ...factCalls,
  ...viewCalls,
  ...searchCalls,
  ...settingsCalls,
  ...sourceCalls,
  ...captureCalls,
  ...draftCalls,
  ...editorCalls,
  ...previewCalls,
  ...exportCalls,
  ...issuedCalls,
  ...checkCalls,
  ...conflictCalls,
};

/** The name of a call: `facts:page`. */
export type CallName = keyof typeof calls;

/** What a call asks. */
export type RequestOf<Name extends CallName> = Request<typeof calls, Name>;

/** What a call answers when it is done. */
export type ResultOf<Name extends CallName> = Result<typeof calls, Name>;

/** The machine's side of all calls. */
export type CallHandlers<Window> = Handlers<typeof calls, Window>;

/** What the shell puts into the window, as `window.attache`: JSON of a {@link CallMessage} in, JSON of an Outcome out. */
export interface Bridge {
  readonly call: (message: string) => Promise<string>;
}

/** One call as it travels. */
export interface CallMessage {
  readonly name: string;
  readonly request: unknown;
  /** Folder of the desk it is meant for; refused where the window has another one open by then. */
  readonly desk?: string;
}

/** The longest message in characters; what is larger travels as bytes. */
export const longestMessage = 4 * 1024 * 1024;
