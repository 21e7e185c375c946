/** Compares titles, names and ids in the order of the reader's language, numbers by their value. Made once, since that takes longest. */
export const inOrder = new Intl.Collator(undefined, { numeric: true });
