import { reportFormats } from '../checks/report/report-format.ts';
import type { RuleHead } from '../checks/rule.ts';
import type { Waiver } from '../drafts/waiver.ts';
import { longestKey } from '../drafts/waiver.ts';
import { idSchema, lineText, longText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { call } from './call.ts';
import { ticketId, type PlaceTicket } from './window-calls.ts';

const key = z.string().min(1).max(longestKey);

/** A rule of the checks as settings show it. */
export type CheckRule = Pick<RuleHead, 'id' | 'title' | 'reason' | 'severity'>;

/** What the window does about the findings of checks. */
export const checkCalls = {
  /** All rules, in the order in which their findings are listed. */
  'checks:rules': call<readonly CheckRule[]>()(z.strictObject({})),
  /** Lets findings with that key stand in a briefing, with a reason that the check report prints. */
  'checks:waive': call<Waiver>()(
    z.strictObject({
      briefing: idSchema,
      rule: lineText(64),
      key,
      message: longText(2000),
      reason: longText(1000),
    }),
  ),
  /** Takes a waiver back: the finding is there again. */
  'checks:take-back': call<{ readonly key: string }>()(z.strictObject({ briefing: idSchema, key })),
  /** Writes the check report of a briefing, as it is on the desk, into a folder; answers the file. */
  'checks:save-report': call<PlaceTicket>()(
    z.strictObject({ briefing: idSchema, format: z.enum(reportFormats), folder: ticketId }),
  ),
};
