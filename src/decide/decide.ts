import type { Document, Evidence, Judged, Role, Segment } from '../parts'
import { counting } from './agencies'
import type { Scorer } from './learned-scores'
import { movesOf } from './moves'
import { withoutOpeningTitle } from './opening-title'
import type { PricedMove } from './priced'
import { surroundings } from './surroundings'
import { cutSegments } from './segments'
import { withStoryImages } from './story-images'
import { withUnclaimed } from './unclaimed'
import { STATES } from './weights'

/** The best way into each state over one segment: its score, its move, and the state before. */
interface Row {
  readonly segment: Segment
  readonly scores: readonly number[]
  readonly moves: readonly (PricedMove | undefined)[]
  readonly froms: readonly number[]
}

const NOWHERE = Number.NEGATIVE_INFINITY

/** What every stretch of the document is: the cheapest way through the states from top to bottom, found in one pass. */
export function decide(document: Document, seen: readonly Evidence[], scorer: Scorer): readonly Judged[] {
  const evidence = counting(seen)
  const segments = cutSegments(document.lines, evidence)
  const around = surroundings(document, segments, evidence, scorer)
  let scores: readonly number[] = STATES.map((state) => (state === 'top' ? 0 : NOWHERE))
  const rows = segments.map((segment, index) => {
    const row = advance(segment, scores, movesOf(segment, index, around))
    scores = row.scores
    return row
  })
  const judged = withUnclaimed(withoutOpeningTitle(traceBack(rows, scores), document.metadata))
  return withStoryImages(judged, document.metadata)
}

function advance(segment: Segment, before: readonly number[], priced: readonly PricedMove[]): Row {
  const scores = STATES.map(() => NOWHERE)
  const moves: (PricedMove | undefined)[] = STATES.map(() => undefined)
  const froms = STATES.map(() => 0)
  for (const move of priced)
    for (const from of move.from) {
      const to = move.to === 'same' ? from : move.to
      const score = (before[from] ?? NOWHERE) + move.score
      if (score <= (scores[to] ?? NOWHERE)) continue
      scores[to] = score
      moves[to] = move
      froms[to] = from
    }
  return { segment, scores, moves, froms }
}

function traceBack(rows: readonly Row[], scores: readonly number[]): Judged[] {
  let state = scores.indexOf(Math.max(...scores))
  const judged = rows.toReversed().map(({ segment, moves, froms }) => {
    const item = judge(segment, moves[state])
    state = froms[state] ?? 0
    return item
  })
  return withRest(judged.reverse())
}

const NOTHING_ELSE: Role = { kind: 'removed', reason: 'page-furniture' }

function judge(segment: Segment, move: PricedMove | undefined): Judged {
  const { role = NOTHING_ELSE, by } = move ?? {}
  return by ? { segment, role, by } : { segment, role }
}

/** Stretches that are nothing apart take the role of the words before them on their line, else of those after; or they are alone. */
function withRest(judged: readonly Judged[]): Judged[] {
  const roles: Role[] = judged.map((item) => item.role)
  const settle = (i: number, other: number): void => {
    const role = roles[other]
    const sameLine = judged[i]?.segment.line === judged[other]?.segment.line
    if (roles[i]?.kind === 'rest' && role && role.kind !== 'rest' && sameLine && judged[other]?.by === undefined)
      roles[i] = role
  }
  for (let i = 1; i < roles.length; i++) settle(i, i - 1)
  for (let i = roles.length - 2; i >= 0; i--) settle(i, i + 1)
  return judged.map((item, i) => {
    const settled = roles[i] ?? item.role
    const role = settled.kind === 'rest' ? settled.alone : settled
    return role === item.role ? item : { ...item, role }
  })
}
