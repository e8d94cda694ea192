/** The months, as the inside of a pattern. */
export const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
