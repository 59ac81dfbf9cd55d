/**
 * Refuses files over everything that does not take them, for as long as the window lives: the prose would write their text into
 * itself, and the page would be left for what a browser shows of them.
 */
export function refuseFiles(): void {
  window.addEventListener('dragover', refuse);
  window.addEventListener('drop', refuse);
}

function refuse(event: DragEvent): void {
  const { dataTransfer, defaultPrevented } = event;
  if (defaultPrevented || dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  dataTransfer.dropEffect = 'none';
}
