/**
 * Puts text into the clipboard and says whether that worked. To be called within a few seconds of a key or press: the window
 * has no permission to write there by itself.
 */
export function copyText(text: string): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    isPut = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  // The asynchronous clipboard asks for a permission, and all permissions are denied.
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return isDone && isPut;
}
