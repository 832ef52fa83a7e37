import type { Box, Hints } from '../parts'
import type { Words } from './html-elements'
import { boxOf, makeBox } from './html-frames'
import type { Run } from './html-runs'
import type { Stretch } from './lines'

export interface VisibleText {
  /** The page's visible text, a line for each run. */
  readonly source: string
  readonly stretches: readonly Stretch[]
  /** Every box after its parent. */
  readonly boxes: readonly Box[]
}

/** The text of the runs one under the other, and what is known of each. */
export function visibleText(runs: readonly Run[], words: Words): VisibleText {
  const boxes: Box[] = []
  const stretches: Stretch[] = []
  const rows: string[] = []
  const ink = measureHidden(runs)
  let at = 0
  for (const run of runs) {
    const gap = run.text === '' || at === 0 ? '' : run.blanksBefore > 0 ? '\n\n' : '\n'
    const start = at + gap.length
    rows.push(gap, run.text)
    at = start + run.text.length
    stretches.push({ start, end: at, kind: run.kind, hints: hintsOf(run, boxOfRun(run, boxes, words), ink) })
  }
  return { source: rows.join(''), stretches, boxes }
}

function boxOfRun({ frame, image }: Run, boxes: Box[], words: Words): Box | undefined {
  const box = boxOf(frame, boxes, words)
  return image ? makeBox(image.element, box, frame.depth + 1, boxes, words) : box
}

/** Counts the text of each hidden part, and gives that of the page. */
function measureHidden(runs: readonly Run[]): number {
  let all = 0
  for (const { ink, frame } of runs) {
    all += ink
    if (frame.context.hidden) frame.context.hidden.ink += ink
  }
  return all
}

/** A part with more than half of the page's text is what the page is for: it is hidden until a script or a notice lets it be seen. */
function hintsOf(run: Run, box: Box | undefined, ink: number): Partial<Hints> {
  const { tag, level, hidden } = run.frame.context
  return {
    tag: run.kind === 'image' ? 'img' : run.kind === 'rule' ? 'hr' : tag,
    box,
    level: run.kind === 'heading' ? level : 0,
    linked: share(run.linked, run.ink),
    bold: share(run.bold, run.ink),
    blanksBefore: run.blanksBefore,
    indent: run.indent,
    links: run.links,
    hidden: hidden !== undefined && hidden.ink * 2 <= ink,
    ...(run.image && { image: run.image.facts }),
    ...(run.time !== undefined && { time: run.time }),
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole))
