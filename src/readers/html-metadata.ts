import * as facts from '../data/html'
import type { Metadata, ReaderNote } from '../parts'
import { fullest, statedDate } from './html-dates'
import { isRecord, member } from './html-json'
import { articleEntity, resolveEntity, type ArticleEntity } from './html-json-ld'
import { namesIn, personIn } from './html-names'
import type { PageFacts } from './html-page'
import { plainParagraphs, plainText } from './html-plain'
import { namesInAddress, withoutSite } from './html-titles'
import { documentAddress, isActive, type Resolve } from './html-urls'

/** `en` `en-GB` `zh_Hant_TW` */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/iu
const LIST = /[,;，、]/u
const MOST_BODY = 500_000
const MOST_KEYWORDS = 50
const MOST_KEYWORD = 80
const MOST_LIST = 20_000
const MOST_AUTHORS = 20
const MOST_IMAGES = 20
const MOST_QUOTED = 80

const AUTHOR_LABELS: ReadonlySet<string> = new Set(facts.authorLabels)

type Image = Metadata['images'][number]

/** All that the readers of single members need: the page, its article entity, and where refusals are noted. */
interface Sources {
  readonly page: PageFacts
  readonly entity: ArticleEntity | undefined
  readonly resolve: Resolve
  readonly notes: ReaderNote[]
}

/** What a page says of itself: its JSON-LD article first, then Open Graph, then other meta elements. Values are plain text. */
export function readMetadata(
  page: PageFacts,
  resolve: Resolve,
  url: string | undefined,
): { metadata: Metadata; notes: ReaderNote[] } {
  const notes: ReaderNote[] = []
  const { entity, stranger } = articleEntity(page.scripts, {
    addresses: [page.canonical, ...metaValues(page, facts.metaNames.url), url].flatMap((at) =>
      at ? [resolve(at) ?? ''] : [],
    ),
    titles: [...metaValues(page, facts.metaNames.headline), page.title ?? ''],
  })
  const sources: Sources = { page, entity, resolve, notes }
  if (stranger !== undefined) refuse(sources, `article: ${quoted(stranger)} stands elsewhere`)
  const published = firstDate(sources, 'published', facts.dateMembers)
  const modified = firstDate(sources, 'modified', ['dateModified'])
  const address = pageAddress(sources) ?? documentAddress(url)
  const siteName = first([...metaValues(page, facts.metaNames.siteName), nameOf(sources, 'publisher')])
  const [headline, ...alternativeHeadlines] = headlines(sources, address, siteName)
  const description = first([own(sources, 'description'), ...metaValues(page, facts.metaNames.description)])
  const language = languageOf(sources)
  const body = bodyOf(sources)
  const metadata: Metadata = {
    alternativeHeadlines,
    authors: authorsOf(sources),
    keywords: keywordsOf(sources),
    images: imagesOf(sources),
    ...(headline !== undefined && { headline }),
    ...(description !== undefined && { description }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    ...(siteName !== undefined && { siteName }),
    ...(address !== undefined && { url: address }),
    ...(language !== undefined && { language }),
    ...(body !== undefined && { body }),
  }
  return { metadata, notes }
}

/** The text of the story, as far as it is read. */
function bodyOf(sources: Sources): string | undefined {
  const body = own(sources, 'articleBody')
  if (typeof body !== 'string') return undefined
  if (body.length > MOST_BODY) refuse(sources, `body: what stands beyond ${String(MOST_BODY)} characters`)
  return plainParagraphs(body.slice(0, MOST_BODY))
}

/** A member of the article entity. */
const own = ({ entity }: Sources, name: string): unknown => entity && member(entity.article, name)

/** The contents of the meta elements with one of `names`, in the order of the names. */
function metaValues(page: PageFacts, names: readonly string[]): string[] {
  return names.flatMap((name) => page.metas.filter((meta) => meta.name === name).map((meta) => meta.content))
}

/** The first of some values that is a text. */
function first(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const text = plainText(value)
    if (text !== undefined) return text
  }
  return undefined
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

/** The first of those values that have one key. */
function unique<T>(values: readonly T[], key: (value: T) => string): T[] {
  const seen = new Set<string>()
  return values.filter((value) => !seen.has(key(value)) && seen.add(key(value)))
}

function headlines(sources: Sources, address: string | undefined, siteName: string | undefined): string[] {
  const { page } = sources
  const known = [
    siteName,
    nameOf(sources, 'publisher'),
    ...metaValues(page, ['twitter:site']),
    ...namesInAddress(address),
  ]
  const names = known.filter((name) => name !== undefined)
  const values = [own(sources, 'headline'), ...metaValues(page, facts.metaNames.headline), page.title]
  const more = [own(sources, 'name'), own(sources, 'alternativeHeadline')]
  const titles = [...values, ...more].flatMap((value) => plainText(value, 500) ?? [])
  return unique(
    titles.map((title) => withoutSite(title, names)),
    (title) => title.toLowerCase(),
  )
}

/** The name of a person or organisation that the article entity points to. */
function nameOf(sources: Sources, name: string): string | undefined {
  return entityNames(own(sources, name), sources)[0]
}

/** `"Ann Lee"`, `{ "name": "Ann Lee" }`, `{ "@id": … }`, given and family name, or an array of such. */
function entityNames(value: unknown, sources: Sources): string[] {
  return list(value).flatMap((item) => {
    const record = sources.entity ? resolveEntity(item, sources.entity) : item
    if (!isRecord(record)) return plainText(record) ?? []
    const name =
      member(record, 'name') ?? [member(record, 'givenName'), member(record, 'familyName')].filter(Boolean).join(' ')
    return list(name).flatMap((one) => plainText(one) ?? [])
  })
}

/** The first source that names anybody says who wrote it. */
function authorsOf(sources: Sources): string[] {
  const bySource = [
    () => entityNames(own(sources, 'author'), sources),
    () => entityNames(own(sources, 'creator'), sources),
    ...facts.metaNames.authors.map(
      (name) => () => metaValues(sources.page, [name]).flatMap((value) => plainText(value) ?? []),
    ),
    () => labelled(sources.page),
    () => sources.page.marked.authors.flatMap(personIn),
  ]
  for (const values of bySource) {
    const names = unique(values().flatMap(namesIn), (name) => name.toLowerCase())
    if (names.length > 0) return names.slice(0, MOST_AUTHORS)
  }
  return []
}

/** `<meta name="twitter:label1" content="Written by">` and its `twitter:data1`. */
function labelled(page: PageFacts): string[] {
  const labels = page.metas.filter(
    (meta) => meta.name.startsWith('twitter:label') && AUTHOR_LABELS.has(meta.content.trim().toLowerCase()),
  )
  const values = metaValues(
    page,
    labels.map((label) => label.name.replace('label', 'data')),
  )
  return values.flatMap((value) => plainText(value) ?? [])
}

/** The first date that may be meant, or a later one that tells the same moment more fully; what may not be before it is noted. */
function firstDate(sources: Sources, field: 'published' | 'modified', members: readonly string[]): string | undefined {
  const [main, ...others] = members
  const values = [
    ...(main === undefined ? [] : [own(sources, main)]),
    ...metaValues(sources.page, facts.metaNames[field]),
    ...others.map((name) => own(sources, name)),
    ...(field === 'published' ? sources.page.marked.published : []),
  ]
  const dates: string[] = []
  for (const value of values) {
    const text = plainText(value)
    const date = text === undefined ? undefined : statedDate(text)
    if (date !== undefined) dates.push(date)
    else if (text !== undefined && dates.length === 0) refuse(sources, `${field}: ${quoted(text)} is no date`)
  }
  return fullest(dates)
}

function refuse({ notes }: Sources, reason: string): void {
  if (!notes.some((note) => note.reason === reason)) notes.push({ code: 'metadata-refused', reason })
}

const quoted = (text: string): string => `"${text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text}"`

/** A web address of the metadata, made absolute; one that would run something is noted and refused. */
function addressOf(value: unknown, sources: Sources): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined
  if (!isActive(value)) return sources.resolve(value)
  refuse(sources, `address: ${quoted(plainText(value.slice(0, MOST_QUOTED)) ?? '')} is no web address`)
  return undefined
}

function pageAddress(sources: Sources): string | undefined {
  const { page } = sources
  for (const value of [page.canonical, ...metaValues(page, facts.metaNames.url), own(sources, 'url')]) {
    const address = addressOf(value, sources)
    if (address !== undefined && URL.canParse(address)) return address
  }
  return undefined
}

/** BCP 47, near enough: `en_US` → `en-US`. */
function languageOf(sources: Sources): string | undefined {
  const { page } = sources
  const values = [page.language, own(sources, 'inLanguage'), ...metaValues(page, facts.metaNames.language)]
  const tag = values.find((value) => typeof value === 'string' && LANGUAGE.test(value.trim()))
  return typeof tag === 'string' ? tag.trim().replaceAll('_', '-') : undefined
}

/** The first source that has any; a text that stands alone is a list with commas. */
function keywordsOf(sources: Sources): string[] {
  const bySource = [
    list(own(sources, 'keywords')),
    ...facts.metaNames.keywords.map((name) => metaValues(sources.page, [name])),
  ]
  for (const values of bySource) {
    const texts = values.flatMap((value) =>
      typeof value === 'string' && values.length === 1 ? listed(value) : entityNames(value, sources),
    )
    const keywords = unique(
      texts.flatMap((text) => plainText(text, MOST_KEYWORD) ?? []),
      (text) => text.toLowerCase(),
    )
    if (keywords.length > MOST_KEYWORDS) refuse(sources, `keywords: what stands beyond ${MOST_KEYWORDS}`)
    if (keywords.length > 0) return keywords.slice(0, MOST_KEYWORDS)
  }
  return []
}

/** `R&amp;D, ferries` → `R&D`, `ferries`: a reference ends with a sign that parts a list, too. */
const listed = (text: string): string[] => (plainText(text.slice(0, MOST_LIST), MOST_LIST) ?? '').split(LIST)

function imagesOf(sources: Sources): Image[] {
  const stated = list(own(sources, 'image')).flatMap((value) => imageOf(value, sources) ?? [])
  const named = metaValues(sources.page, facts.metaNames.image).flatMap((value) => imageOf(value, sources) ?? [])
  return unique([...stated, ...named], (image) => image.url).slice(0, MOST_IMAGES)
}

/** `"https://…/a.jpg"` or an `ImageObject` with caption and credit. */
function imageOf(value: unknown, sources: Sources): Image | undefined {
  const record = sources.entity ? resolveEntity(value, sources.entity) : value
  if (!isRecord(record)) {
    const url = addressOf(record, sources)
    return url === undefined ? undefined : { url }
  }
  const url = addressOf(list(member(record, 'url') ?? member(record, 'contentUrl'))[0], sources)
  if (url === undefined) return undefined
  const caption = plainText(member(record, 'caption'))
  const credit =
    plainText(member(record, 'creditText')) ??
    entityNames(member(record, 'creator') ?? member(record, 'author'), sources)[0]
  return { url, ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) }
}
