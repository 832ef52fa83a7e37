/** Scores beyond these tell nothing more. */
export const MOST_SCORE = 6

/** A score that is no further from 0 than tells. */
export const bounded = (score: number): number => Math.max(-MOST_SCORE, Math.min(MOST_SCORE, score))
