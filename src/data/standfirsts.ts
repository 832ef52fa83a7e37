/**
 * The languages whose papers set the standfirst apart from the story, as a second headline (deck, dek, strapline): a story is
 * whole without it. Elsewhere it is the story's first paragraph, set in larger type: German Vorspann, French chapô, Spanish
 * entradilla, Italian sommario, Nordic ingress and manchet, Dutch intro, Turkish spot, Russian and Ukrainian лид.
 */
export const standfirstsApart = ['en'] as const

/** Class words of a standfirst that is no part of the story's text, where papers set it apart. */
export const standfirstNames = ['standfirst', 'summary', 'dek', 'deck', 'strapline'] as const
