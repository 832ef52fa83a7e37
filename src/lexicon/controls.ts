import { controls } from '../data/html'
import type { Line } from '../parts'

const CONTROLS: ReadonlySet<string> = new Set(controls)

/** Whether a line stands in what a reader of the page fills in or chooses from: `Comment …`, `North`, `South`. */
export const isControl = ({ hints: { tag } }: Line): boolean => CONTROLS.has(tag)
