/** One thing a user can do by menu, palette and keys, wherever the window is. */
export interface Command {
  readonly id: string;
  /** Sentence case, a verb first; an ellipsis where it asks more. */
  readonly title: string;
  /** `Ctrl Shift N`; Ctrl is ⌘ on macOS. */
  readonly keys?: string;
  readonly menu: 'File' | 'Edit' | 'View' | 'Go' | 'Help';
}

/** All commands, in the order of menus and of the sheet of shortcuts. */
export const commands = [
  { id: 'new-here', title: 'New here', keys: 'Ctrl N', menu: 'File' },
  { id: 'new-desk', title: 'New desk…', keys: 'Ctrl Shift N', menu: 'File' },
  { id: 'open-desk', title: 'Open desk…', keys: 'Ctrl O', menu: 'File' },
  { id: 'new-window', title: 'New window', keys: 'Ctrl Alt N', menu: 'File' },
  { id: 'export', title: 'Export…', keys: 'Ctrl E', menu: 'File' },
  { id: 'close-desk', title: 'Close desk', menu: 'File' },
  { id: 'settings', title: 'Settings', keys: 'Ctrl ,', menu: 'File' },
  { id: 'undo', title: 'Undo', keys: 'Ctrl Z', menu: 'Edit' },
  { id: 'redo', title: 'Redo', keys: 'Ctrl Shift Z', menu: 'Edit' },
  { id: 'find', title: 'Find', keys: 'Ctrl F', menu: 'Edit' },
  { id: 'replace', title: 'Find and replace', keys: 'Ctrl H', menu: 'Edit' },
  { id: 'search-facts', title: 'Search facts', keys: 'Ctrl Shift F', menu: 'Edit' },
  { id: 'fact-at-caret', title: 'Fact at the caret', keys: 'Ctrl J', menu: 'Edit' },
  { id: 'palette', title: 'Search or run a command', keys: 'Ctrl K', menu: 'Go' },
  { id: 'go-briefings', title: 'Briefings', keys: 'Ctrl 1', menu: 'Go' },
  { id: 'go-facts', title: 'Facts', keys: 'Ctrl 2', menu: 'Go' },
  { id: 'go-sources', title: 'Sources', keys: 'Ctrl 3', menu: 'Go' },
  { id: 'go-templates', title: 'Templates', keys: 'Ctrl 4', menu: 'Go' },
  { id: 'next-slot', title: 'Next slot', keys: 'Ctrl Alt ↓', menu: 'Go' },
  { id: 'previous-slot', title: 'Previous slot', keys: 'Ctrl Alt ↑', menu: 'Go' },
  { id: 'next-finding', title: 'Next finding', keys: 'F8', menu: 'Go' },
  { id: 'previous-finding', title: 'Previous finding', keys: 'Shift F8', menu: 'Go' },
  { id: 'finding-fixes', title: 'Fixes of the finding', keys: 'Ctrl .', menu: 'Go' },
  { id: 'next-pane', title: 'Next pane', keys: 'F6', menu: 'Go' },
  { id: 'previous-pane', title: 'Previous pane', keys: 'Shift F6', menu: 'Go' },
  { id: 'last-pane', title: 'Show or hide the last pane', keys: 'Ctrl \\', menu: 'View' },
  { id: 'preview-or-pages', title: 'Preview or pages', keys: 'Ctrl Alt P', menu: 'View' },
  { id: 'zoom-in', title: 'Zoom in', keys: 'Ctrl =', menu: 'View' },
  { id: 'zoom-out', title: 'Zoom out', keys: 'Ctrl -', menu: 'View' },
  { id: 'zoom-reset', title: 'Actual size', keys: 'Ctrl 0', menu: 'View' },
  { id: 'shortcuts', title: 'Keyboard shortcuts', keys: 'Ctrl /', menu: 'Help' },
  { id: 'tour', title: 'Show the tour', menu: 'Help' },
] as const satisfies readonly Command[];

/** The id of a command. */
export type CommandId = (typeof commands)[number]['id'];
