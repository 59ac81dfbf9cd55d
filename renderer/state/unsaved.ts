type Save = () => Promise<unknown>;

const saves = new Set<Save>();

/**
 * Has something saved before the window closes, until the function it answers is called. An editor gives here what puts its
 * text on the disk at once; it is waited for, at most two seconds.
 */
export function saveBeforeClosing(save: Save): () => void {
  saves.add(save);
  return () => void saves.delete(save);
}

/** Saves all that is not saved. One that fails keeps no other from being saved. */
export async function saveAll(): Promise<void> {
  await Promise.allSettled([...saves].map((save) => save()));
}
