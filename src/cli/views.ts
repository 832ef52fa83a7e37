import { ledgerText } from '../exporters/ledger-text'
import { toMarkdown } from '../exporters/markdown'
import { toNinjs } from '../exporters/ninjs'
import { toSchemaOrg } from '../exporters/schema-org'
import { visible, visibleLine } from '../golden/visible'
import type { Article, Inspection } from '../model'
import { explainInspection } from './explain'
import type { Format, Settings } from './settings'
import { showInspection } from './show'

/** A document to print. */
interface Printed {
  readonly name: string
  readonly inspection: Inspection
  /** What a file of records would hold of it: for a document among others, whose name is told. */
  readonly record?: object
}

/**
 * What is printed of one document, line feed included. Of one among others the formats of JSON give its record, and
 * those of text stand below its name: `==> pages/a.html <==`.
 */
export function viewOf({ name, inspection, record }: Printed, { view, terminal, colour }: Settings): string {
  const safe = terminal ? visible : (text: string): string => text
  if (view === 'show') return showInspection(name, inspection, colour)
  const headed = (text: string): string => (record ? `==> ${visibleLine(name)} <==\n${text}\n` : text)
  if (view === 'explain') return headed(colour ? explainInspection(inspection) : safe(ledgerText(inspection)))
  const value = articleAs(view, inspection.article)
  return typeof value === 'string'
    ? headed(`${safe(value.trimEnd())}\n`)
    : `${safe(JSON.stringify(record ?? value, null, 2))}\n`
}

/** The article in a format: an object, or a text for the formats of text. */
export function articleAs(format: Format, article: Article): unknown {
  switch (format) {
    case 'json':
    case 'jsonl':
      return article
    case 'ninjs':
      return toNinjs(article)
    case 'schema-org':
      return toSchemaOrg(article)
    case 'markdown':
      return toMarkdown(article)
    case 'text':
      return article.text
  }
}
