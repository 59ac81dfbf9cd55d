/** A part of the settings. */
export interface SettingsSection {
  readonly id: SettingsSectionId;
  readonly name: string;
  readonly of: 'desk' | 'computer';
  /** Other words by which its settings are looked for. */
  readonly words: string;
}

/** The id of a part of the settings. */
export type SettingsSectionId =
  | 'organisation'
  | 'language'
  | 'citations'
  | 'marking'
  | 'page'
  | 'checks'
  | 'names'
  | 'places'
  | 'kinds'
  | 'appearance'
  | 'editor'
  | 'shortcuts'
  | 'backups';

/** The parts of the settings: what holds for this desk, then what holds for this computer. */
export const settingsSections: readonly SettingsSection[] = [
  {
    id: 'organisation',
    name: 'Organisation',
    of: 'desk',
    words: 'producer section address logo letterhead title block',
  },
  {
    id: 'language',
    name: 'Language and dates',
    of: 'desk',
    words: 'date format time zone paper size a4 letter',
  },
  { id: 'citations', name: 'Citations', of: 'desk', words: 'notes references footnotes style chicago' },
  { id: 'marking', name: 'Marking', of: 'desk', words: 'tlp classification levels release colours' },
  {
    id: 'page',
    name: 'Page',
    of: 'desk',
    words: 'fonts type faces page style colours margins numbering letterhead word template docx house',
  },
  {
    id: 'checks',
    name: 'Checks',
    of: 'desk',
    words: 'rules findings weight severity error warning note off',
  },
  {
    id: 'names',
    name: 'Names',
    of: 'desk',
    words: 'house style spelling transliteration places people acronyms',
  },
  {
    id: 'places',
    name: 'Places',
    of: 'desk',
    words: 'map boundaries borders gazetteer latitude longitude areas coordinates',
  },
  { id: 'kinds', name: 'Kinds of fact', of: 'desk', words: 'json schema fields' },
  {
    id: 'appearance',
    name: 'Appearance',
    of: 'computer',
    words: 'theme dark light contrast density zoom rows size',
  },
  { id: 'editor', name: 'Editor', of: 'computer', words: 'slots spelling spell check sequence' },
  { id: 'shortcuts', name: 'Shortcuts', of: 'computer', words: 'keyboard keys commands' },
  { id: 'backups', name: 'Backups', of: 'computer', words: 'copies restore folder' },
];
