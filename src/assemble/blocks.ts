import type { Block, BlockType } from '../model'
import type { Evidence, Judged, Line } from '../parts'

/** The words of a judged segment. */
export const wordsOf = ({ segment }: Judged): string => segment.line.text.slice(segment.start, segment.end).trim()

/** A body block and the segments that it is made of. */
export interface BuiltBlock {
  readonly block: Block
  readonly parts: readonly Judged[]
}

/** The body: a block for each line that has words in it. */
export function buildBlocks(judged: readonly Judged[], evidence: readonly Evidence[]): BuiltBlock[] {
  const labels = labelsIn(evidence)
  return groupByLine(judged.filter((item) => item.role.kind === 'field' && item.role.field === 'body')).map((parts) => {
    const [first] = parts
    const line = first?.segment.line
    const label = line ? labels.get(line.index) : undefined
    const text = parts.map(wordsOf).join(' ')
    const starts = label !== undefined && label.start === first?.segment.start
    return { parts, block: { type: blockType(line), text, ...(starts ? { label: label.label } : {}) } }
  })
}

/** The labels that stand in a list, and beside such in a story those that may be one, by their lines. */
function labelsIn(evidence: readonly Evidence[]): ReadonlyMap<number, Evidence & { kind: 'label' }> {
  const labels = evidence.filter((item) => item.kind === 'label')
  const listed = labels.filter(({ strength }) => strength !== 'hint')
  const all = listed.length > 0 ? [...labels, ...listed] : []
  return new Map(all.map((label) => [label.line, label]))
}

/** A line in bold that is no longer than this, in words, and ends as no sentence does is a heading. */
const LONGEST_HEADING = 12

const headsSection = ({ shape, hints }: Line): boolean =>
  shape.crosshead || (hints.bold > 0.99 && shape.words <= LONGEST_HEADING && shape.ending === 'none')

function groupByLine(judged: readonly Judged[]): Judged[][] {
  const groups: Judged[][] = []
  for (const item of judged) {
    const group = groups.at(-1)
    if (group?.[0]?.segment.line === item.segment.line) group.push(item)
    else groups.push([item])
  }
  return groups
}

function blockType(line: Line | undefined): BlockType {
  switch (line?.kind) {
    case 'heading':
      return 'heading'
    case 'list-item':
      return 'list-item'
    case 'quote':
      return 'quote'
    default:
      return line && headsSection(line) ? 'heading' : 'paragraph'
  }
}
