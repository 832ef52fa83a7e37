import { agencySuppliers, notAfterCredit, suppliers, viaWords } from '../data/credits'
import type { Lexicon } from '.'
import { anyOf } from './any-of'
import { readCredit } from './credits'
import { stemLook } from './stems'

/** How far into a paragraph a credit glued in front of it may reach. */
const HEAD = 90
/** A shorter line is a credit and no paragraph behind one. */
const SHORTEST_LEAD = 70
const FIRST_SIGN = /[/©.!?]/u
const LATEST_SIGN = 80
const AFTER_SLASH = /[/／]\s?$/u
const LEADING_SUPPLIER = new RegExp(`^©\\s?(?:${anyOf(suppliers)})(?=\\s\\p{Lu})`, 'u')
const NEXT_IS_TEXT = new RegExp(`^\\s{1,3}(?!(?:${anyOf(notAfterCredit)})(?!\\p{L}))["“‘(]?\\p{Lu}`, 'u')
const AND_SUPPLIER = new RegExp(String.raw`^\s(?:(?:${anyOf(viaWords)})\s)?(?:${anyOf(agencySuppliers)})`, 'u')

const maySign = stemLook(['/', '©'])

/** A stroke or the sign stands in it before any sentence ends. */
function mayLead(text: string): boolean {
  if (!maySign(text)) return false
  const at = text.slice(0, HEAD).search(FIRST_SIGN)
  return at !== -1 && at <= LATEST_SIGN && (text[at] === '/' || text[at] === '©')
}

/** Where the credit ends that a paragraph begins with: after `A Name/AP` in `A Name/AP TAIPEI, Taiwan – …`. */
export function leadingCreditEnd(text: string, lexicon: Lexicon): number | undefined {
  if (text.length < SHORTEST_LEAD || !mayLead(text)) return undefined
  const supplier = text.startsWith('©') ? LEADING_SUPPLIER.exec(text.slice(0, HEAD))?.[0].length : undefined
  if (supplier !== undefined) return supplier
  for (const hit of lexicon.names.within(text, 0, HEAD)) {
    if (!AFTER_SLASH.test(text.slice(Math.max(0, hit.start - 2), hit.start))) continue
    const end = hit.end + (AND_SUPPLIER.exec(text.slice(hit.end, hit.end + 20))?.[0].length ?? 0)
    if (NEXT_IS_TEXT.test(text.slice(end, end + 20)) && readCredit(text.slice(0, end), lexicon)?.level === 'strong')
      return end
  }
  return undefined
}
