import { visible } from '../golden/visible'
import type { ArticleField, Fate, Inspection } from '../model'

/** Codes of ECMA-48 (SGR) by field; neighbours in a story are apart. */
const COLOURS = {
  headline: '1;34',
  subheadline: '34',
  slugline: '33',
  revision: '33',
  genre: '33',
  urgency: '33',
  pubStatus: '1;33',
  embargo: '1;33',
  editorNotes: '33',
  bylines: '35',
  contributors: '35',
  dateline: '36',
  agency: '1;36',
  body: '32',
  images: '94',
  copyright: '95',
  usageTerms: '95',
  keywords: '96',
  published: '93',
  modified: '93',
  siteName: '96',
} as const satisfies Record<ArticleField, string>

/** Red and struck through. */
const REMOVED = '31;9'
const LINE = /[^\n]+/gu

/** The source as it stands, each stretch in the colour of what became of it, and a legend, for a terminal. */
export function explainInspection({ source, ledger }: Inspection): string {
  const shown = ledger.map(({ start, end, fate }) => painted(visible(source.slice(start, end)), colourOf(fate)))
  return `${shown.join('').trimEnd()}\n\n${legend(ledger.map(({ fate }) => fate))}\n`
}

/** Line by line, so that a pager which shows a part of it has the colours. White space alone is left as it is. */
const painted = (text: string, colour: string): string =>
  text.replace(LINE, (line) => (line.trim() === '' ? line : `\u001b[${colour}m${line}\u001b[0m`))

const colourOf = (fate: Fate): string => (fate.kind === 'removed' ? REMOVED : COLOURS[fate.field])

/** `headline  dateline  body  removed: navigation ×3, share` */
function legend(fates: readonly Fate[]): string {
  const fields = new Set(fates.flatMap((fate) => (fate.kind === 'field' ? [fate.field] : [])))
  const removed = fates.flatMap((fate) => (fate.kind === 'removed' && fate.reason !== 'blank' ? [fate.reason] : []))
  const reasons = [...new Set(removed)].map((reason) => {
    const times = removed.filter((other) => other === reason).length
    return times > 1 ? `${reason} ×${String(times)}` : reason
  })
  return [
    ...[...fields].map((field) => painted(field, COLOURS[field])),
    ...(reasons.length > 0 ? [painted(`removed: ${reasons.join(', ')}`, REMOVED)] : []),
  ].join('  ')
}
