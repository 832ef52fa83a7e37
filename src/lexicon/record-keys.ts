/** Keys of the rows of the stories that follow the first in one file: of each its first row, and all others. No front matter has a key like these. */
export const NEXT_STORY = '> next story'
export const OF_NEXT_STORY = '> of next story'
