import type { Lexicon } from '../lexicon'
import type { Evidence, Line, Sight } from '../parts'

/** One kind of sight: sees a line, its two neighbours and the lexicon, and reports what it finds. Pure and order-free. */
export type Recognizer = (line: Line, sight: Sight<Lexicon>) => readonly Evidence[]
