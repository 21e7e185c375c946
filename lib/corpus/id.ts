/** The form of the ids of articles, entities and packs. They stand in addresses, so they are plain. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What to tell somebody who wrote an id of another form. */
export const ID_RULE = "Write an id in small letters and digits, parted by single hyphens: “chip-makers”.";
