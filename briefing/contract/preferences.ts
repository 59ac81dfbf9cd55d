/** What a user has chosen for this computer, whatever desk is open. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly contrast: 'system' | 'more';
  readonly density: 'usual' | 'compact' | 'roomy';
  /** 1 is the actual size. */
  readonly zoom: number;
  /** One slot at a time, or all in sequence. */
  readonly editorMode: 'one' | 'all';
  readonly spellCheck: boolean;
  /** Whether the tour was taken or skipped. */
  readonly tourSeen: boolean;
  /** Keys that the user gave to commands, by the ids of commands. */
  readonly keys: Readonly<Record<string, string>>;
}

/** What holds until the user chooses something else. */
export const usualPreferences: Preferences = {
  theme: 'system',
  contrast: 'system',
  density: 'usual',
  zoom: 1,
  editorMode: 'all',
  spellCheck: true,
  tourSeen: false,
  keys: {},
};
