import type { CallHandlers } from '../../../briefing/contract.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { briefingHandlers } from './briefing-handlers.ts';
import { captureHandlers } from './capture-handlers.ts';
import { checkHandlers } from './check-handlers.ts';
import { conflictHandlers } from './conflict-handlers.ts';
import { deskHandlers } from './desk-handlers.ts';
import { draftHandlers } from './draft-handlers.ts';
import { editorHandlers } from './editor-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import { factHandlers } from './fact-handlers.ts';
import { issuedHandlers } from './issued-handlers.ts';
import { previewHandlers } from './preview-handlers.ts';
import { sourceHandlers } from './source-handlers.ts';
import { searchHandlers } from './search-handlers.ts';
import { settingsHandlers } from './settings-handlers.ts';
import { templateHandlers } from './template-handlers.ts';
import { userHandlers } from './user-handlers.ts';
import { viewHandlers } from './view-handlers.ts';
import { windowHandlers } from './window-handlers.ts';

/** The machine's side of every call in the contract. */
export function callHandlers(context: HostContext): CallHandlers<WindowSession> {
  return {
    ...windowHandlers(context),
    ...userHandlers(context),
    ...templateHandlers(context),
    ...deskHandlers(context),
    ...briefingHandlers(context),
    ...factHandlers(context),
    ...viewHandlers(),
    ...searchHandlers(),
    ...settingsHandlers(context),
    ...sourceHandlers(context),
    ...captureHandlers(context),
    ...draftHandlers(context),
    ...editorHandlers(context),
    ...previewHandlers(context),
    ...exportHandlers(context),
    ...issuedHandlers(context),
    ...checkHandlers(context),
    ...conflictHandlers(context),
  };
}
