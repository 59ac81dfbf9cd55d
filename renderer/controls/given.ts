/** Props without those left undefined, so that the defaults of what they are handed to hold for the rest. */
export function given<Props extends object>(
  props: Props,
): { [Name in keyof Props]?: Exclude<Props[Name], undefined> } {
  const known = Object.entries(props).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [Name in keyof Props]?: Exclude<Props[Name], undefined> };
}
