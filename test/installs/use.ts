import { cleanArticle, defineAgency, type Agency, type Article, type CleanOptions, type LedgerEntry } from 'wirecopy'
import { inspectArticle, splitStories } from 'wirecopy'
import { acceptGoldens, checkGoldens, type GoldenReport } from 'wirecopy/golden'
import { toMarkdown } from 'wirecopy/markdown'
import { toNinjs } from 'wirecopy/ninjs'
import { toReadability } from 'wirecopy/readability'
import { rehypeArticle, type RehypeArticleOptions } from 'wirecopy/rehype'
import { toSchemaOrg } from 'wirecopy/schema-org'
import { cleanAll, cleanStream } from 'wirecopy/stream'
import { cleanArticle as cleanText, type TextOptions } from 'wirecopy/text'

const options: CleanOptions = { format: 'text', referenceDate: '2026-03-04' }
const textOptions: TextOptions = { format: 'markdown' }
const agency: Agency = {
  id: 'tideport',
  name: 'Tideport News Agency',
  kind: 'agency',
  country: 'NO',
  languages: ['en'],
  names: ['TNA'],
  datelines: [{ form: '{place} ({agency}) {dash}', example: 'OSLO (TNA) -- The', place: 'OSLO' }],
  sources: [],
  no: [],
}
const rehype: RehypeArticleOptions = { url: 'https://news.example/ferry' }
const article: Article = cleanArticle('OSLO (TNA) -- The ferry is back.', {
  ...options,
  agencies: [defineAgency(agency)],
})
const ledger: readonly LedgerEntry[] = inspectArticle('The ferry is back.').ledger
const iso: string | undefined = article.dateline?.date?.iso
const stories: { start: number; end: number }[] = splitStories('The ferry is back.')
const check: Promise<GoldenReport> | undefined = process.argv.length > 9 ? checkGoldens('goldens') : undefined
// @ts-expect-error: there is no such option
export const wrong: CleanOptions = { language: 'en' }
// @ts-expect-error: the entry point for text reads no HTML
export const html: TextOptions = { format: 'html' }

if (article.agency?.id !== 'tideport' || ledger.length === 0 || iso !== undefined || stories.length !== 1 || check)
  throw new Error(JSON.stringify(article))
if (cleanText('The ferry is back.', textOptions).text !== 'The ferry is back.') throw new Error('text')
for (const exported of [toMarkdown(article), toNinjs(article), toReadability(article), toSchemaOrg(article)])
  if (!JSON.stringify(exported).includes('The ferry is back.')) throw new Error(JSON.stringify(exported))
if (rehype.url === undefined) throw new Error('rehype')
for (const use of [rehypeArticle, acceptGoldens, cleanAll, cleanStream])
  if (typeof use !== 'function') throw new Error(String(use))
console.log('used')
