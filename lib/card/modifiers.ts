/** The keys that may open a card at once, as `KeyboardEvent.getModifierState` names them. */
export const MODIFIERS = ["Alt", "Control", "Shift", "Meta"] as const;
export type Modifier = (typeof MODIFIERS)[number];
