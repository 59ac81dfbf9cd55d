import type { DeskSettings } from '../../briefing/drafts/desk-settings.ts';
import { tlp } from '../../briefing/document/marking.ts';

/** What holds where a desk has set nothing, and where there is no desk. */
export const defaultSettings: DeskSettings = {
  producer: 'Attaché desk',
  language: 'en-GB',
  paper: 'A4',
  citations: 'attache',
  markings: tlp,
  timeZone: 'UTC',
};
