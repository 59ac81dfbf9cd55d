/** Parts `S1, para. 7` into a source and the locator behind the first comma. */
export function splitLocator(text: string): { source: string; locator?: string } {
  const comma = text.indexOf(',');
  if (comma < 0) return { source: text };
  return { source: text.slice(0, comma).trim(), locator: text.slice(comma + 1).trim() };
}
