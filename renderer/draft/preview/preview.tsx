/** What will be issued, as the draft stands. */
export function Preview() {
  return <div />;
}
