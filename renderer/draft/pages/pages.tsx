/** The pages as they are printed. */
export function Pages() {
  return <div />;
}
