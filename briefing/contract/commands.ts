/** One thing a user can do by menu, palette and keys, wherever the window is. */
export interface Command {
  readonly id: string;
  /** Sentence case, a verb first; an ellipsis where it asks more. */
  readonly title: string;
  /** `Mod+Shift+N`: Mod is Ctrl, on macOS ⌘. */
  readonly keys?: string;
  readonly menu: 'File' | 'Edit' | 'View' | 'Go' | 'Help';
}

/** All commands, in the order of menus and of the sheet of shortcuts. */
export const commands = [
  { id: 'new-here', title: 'New here', keys: 'Mod+N', menu: 'File' },
  { id: 'new-desk', title: 'New desk…', keys: 'Mod+Shift+N', menu: 'File' },
  { id: 'open-desk', title: 'Open desk…', keys: 'Mod+O', menu: 'File' },
  { id: 'new-window', title: 'New window', keys: 'Mod+Alt+N', menu: 'File' },
  { id: 'export', title: 'Export…', keys: 'Mod+E', menu: 'File' },
  { id: 'check-file', title: 'Check a file…', menu: 'File' },
  { id: 'show-folder', title: 'Show the folder of the desk', menu: 'File' },
  { id: 'close-desk', title: 'Close desk', menu: 'File' },
  { id: 'settings', title: 'Settings', keys: 'Mod+,', menu: 'File' },
  { id: 'undo', title: 'Undo', keys: 'Mod+Z', menu: 'Edit' },
  { id: 'redo', title: 'Redo', keys: 'Mod+Shift+Z', menu: 'Edit' },
  { id: 'find', title: 'Find', keys: 'Mod+F', menu: 'Edit' },
  { id: 'replace', title: 'Find and replace', keys: 'Mod+H', menu: 'Edit' },
  { id: 'search-facts', title: 'Search facts', keys: 'Mod+Shift+F', menu: 'Edit' },
  { id: 'fact-at-caret', title: 'Fact at the caret', keys: 'Mod+J', menu: 'Edit' },
  { id: 'palette', title: 'Search or run a command', keys: 'Mod+K', menu: 'Go' },
  { id: 'go-briefings', title: 'Briefings', keys: 'Mod+1', menu: 'Go' },
  { id: 'go-facts', title: 'Facts', keys: 'Mod+2', menu: 'Go' },
  { id: 'go-sources', title: 'Sources', keys: 'Mod+3', menu: 'Go' },
  { id: 'go-templates', title: 'Templates', keys: 'Mod+4', menu: 'Go' },
  { id: 'back', title: 'Back', keys: 'Mod+Alt+ArrowLeft', menu: 'Go' },
  { id: 'next-slot', title: 'Next slot', keys: 'Mod+Alt+ArrowDown', menu: 'Go' },
  { id: 'previous-slot', title: 'Previous slot', keys: 'Mod+Alt+ArrowUp', menu: 'Go' },
  { id: 'next-finding', title: 'Next finding', keys: 'F8', menu: 'Go' },
  { id: 'previous-finding', title: 'Previous finding', keys: 'Shift+F8', menu: 'Go' },
  { id: 'finding-fixes', title: 'Fixes of the finding', keys: 'Mod+.', menu: 'Go' },
  { id: 'next-pane', title: 'Next pane', keys: 'F6', menu: 'Go' },
  { id: 'previous-pane', title: 'Previous pane', keys: 'Shift+F6', menu: 'Go' },
  { id: 'last-pane', title: 'Show or hide the last pane', keys: 'Mod+\\', menu: 'View' },
  { id: 'preview-or-pages', title: 'Preview or pages', keys: 'Mod+Alt+P', menu: 'View' },
  { id: 'zoom-in', title: 'Zoom in', keys: 'Mod+=', menu: 'View' },
  { id: 'zoom-out', title: 'Zoom out', keys: 'Mod+-', menu: 'View' },
  { id: 'zoom-reset', title: 'Actual size', keys: 'Mod+0', menu: 'View' },
  { id: 'shortcuts', title: 'Keyboard shortcuts', keys: 'Mod+/', menu: 'Help' },
  { id: 'tour', title: 'Show the tour', menu: 'Help' },
] as const satisfies readonly Command[];

/** The id of a command. */
export type CommandId = (typeof commands)[number]['id'];
