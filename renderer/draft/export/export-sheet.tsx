/** The sheet by which a draft is exported. */
export function ExportSheet() {
  return <div />;
}
