import type { DeskSettings } from '../../briefing/drafts/desk-settings.ts';

const words: Readonly<Record<keyof DeskSettings, string>> = {
  producer: 'The producer',
  section: 'The section',
  address: 'The address',
  logo: 'The logo',
  house: 'The Word file',
  styles: 'A page style',
  style: 'The page style',
  fonts: 'A font',
  language: 'The language',
  dates: 'How dates are written',
  paper: 'The paper',
  citations: 'How sources are cited',
  markings: 'The marking scheme',
  checks: 'The weight of a check',
  names: 'A name',
  places: 'A place',
  boundaries: 'The boundaries of maps',
  settlements: 'How figures were settled',
  timeZone: 'The time zone',
};

/** What a field of the settings is called at the beginning of a sentence. */
export function settingWords(field: string): string {
  return new Map(Object.entries(words)).get(field) ?? 'A setting';
}
