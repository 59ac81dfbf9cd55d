/** The prose of a draft, slot by slot. */
export function SlotEditors() {
  return <div />;
}
