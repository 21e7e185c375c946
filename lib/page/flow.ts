/**
 * How an element takes part in its block's text. Constants and no enum, which would carry the names of its members into every page;
 * imported as `Flow`.
 */
export type Kind = 0 | 1 | 2 | 3 | 4 | 5;

/** Its text runs on in the text around it. */
export const INLINE = 0;
/** Begins and ends a block. */
export const BLOCK = 1;
/** Leaves no trace in the text: scripts, reading aids over ruby. */
export const NOTHING = 2;
/** Shows something that is no text of ours: words on both sides of it do not touch. */
export const THING = 3;
/** `<br>`: a new line of the same block. */
export const LINE = 4;
/** `<sup>`: text of the block, but a footnote's number is no part of the name before it. */
export const RAISED = 5;
