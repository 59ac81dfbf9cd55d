/** What parts a title from the words it runs in before: a full stop where it does not end with a mark of its own. */
export function runInStop(title: string): '' | '.' {
  return /[.:?!…]\s*$/u.test(title) ? '' : '.';
}
