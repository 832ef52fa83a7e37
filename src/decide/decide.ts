import type { Document, Evidence, Judged, Role, Segment } from '../parts'
import { counting } from './agencies'
import type { Scorer } from './learned-scores'
import { movesOf, type PricedMove } from './moves'
import { withoutOpeningTitle } from './opening-title'
import { surroundings } from './surroundings'
import { cutSegments } from './segments'
import { STATES } from './weights'

interface Step {
  readonly score: number
  readonly move: PricedMove | undefined
  /** The state before. */
  readonly from: number
}

const NOWHERE: Step = { score: Number.NEGATIVE_INFINITY, move: undefined, from: 0 }

/** What every stretch of the document is: the cheapest way through the states from top to bottom, found in one pass. */
export function decide(document: Document, seen: readonly Evidence[], scorer: Scorer): Judged[] {
  const evidence = counting(seen)
  const segments = cutSegments(document.lines, evidence)
  const around = surroundings(document, segments, evidence, scorer)
  let row: readonly Step[] = STATES.map((state) => ({ ...NOWHERE, score: state === 'top' ? 0 : NOWHERE.score }))
  const steps: (readonly Step[])[] = []
  for (const [index, segment] of segments.entries()) {
    row = advance(row, movesOf(segment, index, around))
    steps.push(row)
  }
  const judged = traceBack(
    segments,
    steps,
    row.map((step) => step.score),
  )
  return withoutOpeningTitle(judged, document.metadata)
}

/** The best way into each state over one segment. */
function advance(before: readonly Step[], moves: readonly PricedMove[]): Step[] {
  const row: Step[] = STATES.map(() => NOWHERE)
  for (const move of moves)
    for (const from of move.from) {
      const to = move.to === 'same' ? from : move.to
      const score = (before[from] ?? NOWHERE).score + move.score
      const best = row[to]
      if (best && score > best.score) row[to] = { score, move, from }
    }
  return row
}

function traceBack(
  segments: readonly Segment[],
  steps: readonly (readonly Step[])[],
  scores: readonly number[],
): Judged[] {
  let state = scores.indexOf(Math.max(...scores))
  const judged: Judged[] = []
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i]
    const step = steps[i]?.[state]
    if (!segment || !step) continue
    judged.push(judge(segment, step.move))
    state = step.from
  }
  return withRest(judged.reverse())
}

const judge = (segment: Segment, move: PricedMove | undefined): Judged => ({
  segment,
  role: move?.role ?? { kind: 'removed', reason: 'page-furniture' },
  ...(move?.by ? { by: move.by } : {}),
})

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
    const role = roles[i] ?? item.role
    return { ...item, role: role.kind === 'rest' ? role.alone : role }
  })
}
