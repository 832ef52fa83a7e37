import { any } from './any'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { pt } from './pt'
import type { Phrases } from './types'

/** The phrases of every language; where two languages share a wording, the first gives its name. */
export const languages: readonly Phrases[] = [any, en, de, fr, es, it, pt]
