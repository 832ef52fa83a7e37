import type { Evidence, Role } from '../parts'
import { once } from './bundles'
import { type Move, type State, STATES } from './weights'

/** A way over a segment: from any of these states to that one, as this role, for this score. */
export interface PricedMove {
  readonly role: Role
  readonly from: readonly number[]
  readonly to: number | 'same'
  readonly score: number
  readonly by?: Evidence
}

const NUMBERS = Object.fromEntries(STATES.map((state, i) => [state, i])) as Readonly<Record<State, number>>
/** The number of a state. */
export const at = (state: State): number => NUMBERS[state]

/** What stands in another story than the document's first. */
export const OTHER_STORY: Role = { kind: 'removed', reason: 'other-story' }

/** The numbers of the states that a move of the tables leads from and to. */
const route = once(({ from, to }: Move) => ({ from: from.map(at), to: to === 'same' ? to : at(to) }))

/** A move of the tables at its price. */
export function price(move: Move, role: Role, score: number, by?: Evidence): PricedMove {
  const { from, to } = route(move)
  return by ? { role, from, to, score: score + move.extra, by } : { role, from, to, score: score + move.extra }
}
