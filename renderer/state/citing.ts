type Cite = (fact: string) => void;

let offered: Cite | undefined;

/** The open draft says how a fact is cited at its caret; what is answered takes that back. */
export function offerCiting(cite: Cite): () => void {
  offered = cite;
  return () => {
    if (offered === cite) offered = undefined;
  };
}

/** How a fact is cited into the open draft; undefined where none is open. */
export function citing(): Cite | undefined {
  return offered;
}
