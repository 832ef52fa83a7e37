import { seeDateline } from './dateline'
import { seeLabel } from './label'
import { seePhrase } from './phrase'
import type { Recognizer } from './recognizer'
import { seeRepeat } from './repeat'

/** Every kind of sight, a line each; their order means nothing. */
export const recognizers: readonly Recognizer[] = [seeDateline, seeLabel, seePhrase, seeRepeat]
