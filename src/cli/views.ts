import { ledgerText } from '../exporters/ledger-text'
import { toMarkdown } from '../exporters/markdown'
import { toNinjs } from '../exporters/ninjs'
import { toSchemaOrg } from '../exporters/schema-org'
import { visible } from '../golden/visible'
import type { Article, Inspection } from '../model'
import { explainInspection } from './explain'
import type { Format, Settings } from './settings'
import { showInspection } from './show'

/** What is printed of one document, line feed included. */
export function viewOf(name: string, inspection: Inspection, { view, terminal, colour }: Settings): string {
  const safe = terminal ? visible : (text: string): string => text
  if (view === 'show') return showInspection(name, inspection, colour)
  if (view === 'explain') return colour ? explainInspection(inspection) : safe(ledgerText(inspection))
  const value = articleAs(view, inspection.article)
  return `${safe(typeof value === 'string' ? value.trimEnd() : JSON.stringify(value, null, 2))}\n`
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
