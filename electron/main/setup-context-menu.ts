import type { ContextMenuParams, MenuItemConstructorOptions, WebContents } from 'electron';
import { app, Menu } from 'electron';

type Item = MenuItemConstructorOptions;

/** Gives text the menu that every program has under the right button; Electron has none of its own. */
export function setupContextMenu(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_menu, params) => {
      const items = contextItems(params, contents);
      if (items.length > 0) Menu.buildFromTemplate([...items]).popup();
    });
  });
}

/** What can be done with the text under the pointer; nothing where there is none. */
export function contextItems(
  { isEditable, selectionText, editFlags, dictionarySuggestions }: ContextMenuParams,
  contents: Pick<WebContents, 'replaceMisspelling'>,
): readonly Item[] {
  const copy: Item = { role: 'copy', enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  const spellings = dictionarySuggestions.map((word): Item => {
    return { label: word, click: () => contents.replaceMisspelling(word) };
  });
  return [
    ...spellings,
    ...(spellings.length === 0 ? [] : [{ type: 'separator' } as const]),
    { role: 'cut', enabled: editFlags.canCut },
    copy,
    { role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}
