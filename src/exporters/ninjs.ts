import type { Article, Image, Person, Place } from '../model'
import { type Check, flag } from '../checks'
import { contentUrn } from './content-urn'
import type {
  Ninjs,
  NinjsAssociation,
  NinjsBody,
  NinjsPerson,
  NinjsPlace,
  NinjsRights,
  NinjsStandard,
  NinjsText,
} from './ninjs-types'
import { checkExporterOptions } from './options'
import { cleanPeople, partOf } from './people'
import { oneLine, present, some, someText, someTexts } from './plain'
import { charCount, storyText, urgencyOf, wordCount } from './story'
import { bodyHtml } from './story-html'
import { fullTime } from './times'
import { isAbsoluteUri, webUrl } from './web-url'

export type * from './ninjs-types'

/** What `toNinjs` is told; every member may be left out. */
export interface NinjsOptions {
  /** The item's own identifier, an absolute URI such as `urn:newsml:example.com:20251025:n1`; otherwise the article's address is. */
  readonly uri?: string
  /** Adds a second body as HTML, with the dateline in its place. */
  readonly html?: boolean
}

const absoluteUri: Check = (value, at) =>
  typeof value === 'string' && isAbsoluteUri(value)
    ? []
    : [`${at} must be an absolute URI such as urn:newsml:example.com:20251025:n1`]

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const satisfies NinjsStandard
/** `en` `pt-BR` `zh-Hans-CN` (BCP 47, well-formed enough) */
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8}){0,8}$/u

/**
 * The article as an IPTC ninjs 3.1 object (JSON Schema at iptc.org/std/ninjs), valid against the official schema.
 * ninjs has no dateline: `OSLO, Norway, Sept. 22 (AP) --` is a description of role `dateline`, its place is `located` and
 * in `places`, and the plain body is without it. Notes, revision tag and embargo line are `edNote`, which is not for
 * publication. Times that are no full RFC 3339 date-time are left out. `uri` is the option, else the article's address,
 * else `contentUrn` of agency id, headline, dateline and body: the same content has the same name. Throws a `TypeError`
 * when `uri` is no absolute URI, or another option is unknown or of a wrong type.
 */
export function toNinjs(article: Article, options: NinjsOptions = {}): Ninjs {
  checkExporterOptions(options, { uri: absoluteUri, html: flag })
  const uri = options.uri ?? webUrl(article.url) ?? contentUrn(identity(article))
  const text = storyText(article)
  return present({
    uri,
    type: 'text' as const,
    representationType: text === '' ? ('partial' as const) : ('full' as const),
    profile: article.images.some(saysSomething) ? ('text-photo' as const) : ('text-only' as const),
    standard: { ...STANDARD },
    ...versionMembers(article),
    language: languageOf(article),
    by: someText(cleanPeople(article.bylines).map(creatorText).join(', ')),
    slugline: someText(article.slugline),
    ...placeMembers(article),
    headlines: some([...textItem('main', article.headline), ...textItem('subhead', article.subheadline)]),
    descriptions: some(textItem('dateline', article.dateline?.raw)),
    bodies: some([...plainBody(text), ...(options.html ? htmlBody(bodyHtml(article)) : [])]),
    people: some(peopleOf(article)),
    organisations: some(organisationsOf(article)),
    subjects: some(someTexts(article.keywords).map((name) => ({ name, rel: 'keyword' }))),
    genres: some(someTexts([article.genre]).map((name) => ({ name }))),
    infoSources: some(sourcesOf(article)),
    ...rightsOf(article),
    altIds: some(altIdsOf(article, uri)),
    associations: some(article.images.filter(saysSomething).map((image, i) => association(image, i, uri, article.url))),
  })
}

const identity = (article: Article): string[] => [
  oneLine(article.agency?.id ?? ''),
  oneLine(article.headline ?? ''),
  oneLine(article.dateline?.raw ?? ''),
  storyText(article),
]

function versionMembers(article: Article) {
  const { revision, published, modified, pubStatus, embargo, editorNotes } = article
  const notes = someTexts([revision?.raw, embargo, ...editorNotes.map(({ raw }) => raw)])
  return {
    version: revision?.number === undefined ? undefined : someText(String(revision.number)),
    firstCreated: fullTime(published),
    versionCreated: fullTime(modified),
    pubStatus,
    urgency: urgencyOf(article),
    edNote: notes.length === 0 ? undefined : notes.join('\n'),
  }
}

const languageOf = ({ language }: Article): string | undefined =>
  language !== undefined && LANGUAGE.test(language) ? language : undefined

/** `Ada Doe (Staff Writer, Example Times)`. */
function creatorText({ name, role, organization }: Person): string {
  const about = someTexts([role, organization]).join(', ')
  return about === '' ? name : `${name} (${about})`
}

function placeMembers({ dateline }: Article): { located: string | undefined; places: NinjsPlace[] | undefined } {
  const places = (dateline?.places ?? []).flatMap((place) => placeItem(place) ?? [])
  return { located: someText(places.map(({ name }) => name).join('/')), places: some(places) }
}

function placeItem(place: Place): NinjsPlace | undefined {
  const name = someText(place.name)
  if (name === undefined) return undefined
  const area = someText(place.region)
  const country = someText(place.country)
  if (area === undefined && country === undefined) return { name, rel: 'located' }
  return {
    name,
    rel: 'located',
    contactInfo: [{ type: 'address', address: present({ locality: name, area, country }) }],
  }
}

const item = (role: string, value: string): NinjsText => ({ role, contentType: 'text/plain', value })

const textItem = (role: string, text: string | undefined): NinjsText[] =>
  someTexts([text]).map((value) => item(role, value))

const plainBody = (value: string): NinjsBody[] =>
  value === '' ? [] : [present({ ...item('main', value), charCount: charCount(value), wordCount: wordCount(value) })]

const htmlBody = (value: string): NinjsBody[] =>
  value === '' ? [] : [{ role: 'richtext', contentType: 'text/html', value }]

const peopleOf = ({ bylines, contributors }: Article): NinjsPerson[] => [
  ...cleanPeople(bylines).map((person) => personItem(person, 'author')),
  ...cleanPeople(contributors).map((person) => personItem(person, partOf(person))),
]

const personItem = ({ name, email }: Person, rel: string): NinjsPerson =>
  email === undefined ? { name, rel } : { name, rel, contactInfo: [{ type: 'email', role: 'work', value: email }] }

/** The houses that the story's people write for, each once. */
const organisationsOf = ({ bylines, contributors }: Article): { name: string; rel: string }[] =>
  [...new Set(someTexts([...bylines, ...contributors].map(({ organization }) => organization)))].map((name) => ({
    name,
    rel: 'affiliation',
  }))

function sourcesOf({ agency, siteName }: Article): { name: string; role: string; literal?: string }[] {
  const site = someTexts([siteName]).map((name) => ({ name, role: 'distributor' }))
  const name = someText(agency?.name)
  if (name === undefined) return site
  return [present({ name, role: 'contentoriginator', literal: someText(agency?.id) }), ...site]
}

const rightsOf = ({ copyright, usageTerms }: Article): NinjsRights =>
  present({
    copyrightHolder: someText(copyright?.holder),
    copyrightNotice: someText(copyright?.raw),
    usageTerms: someText(usageTerms),
  })

function altIdsOf(article: Article, uri: string): { role: string; value: string }[] {
  const url = webUrl(article.url)
  return url === undefined || url === uri ? [] : [{ role: 'url', value: url }]
}

const saysSomething = (image: Image): boolean => someTexts([image.url, image.alt, image.caption]).length > 0

/** A picture's own `uri` is its address, else a name that follows from the item's and from what is said of it. */
function association(image: Image, i: number, item: string, base: string | undefined): NinjsAssociation {
  const href = webUrl(image.url, base)
  const words = [image.alt, image.caption, image.credit].map((text) => oneLine(text ?? ''))
  const name = `image ${String(i + 1)}`
  return present({
    name,
    uri: href ?? contentUrn([item, name, ...words]),
    rel: i === 0 ? ('mainImage' as const) : ('image' as const),
    type: 'picture' as const,
    by: someText(image.credit),
    usageTerms: someText(image.usage),
    descriptions: some([...textItem('caption', image.caption), ...textItem('altText', image.alt)]),
    renditions: href === undefined ? undefined : [{ name: 'original' as const, href }],
  })
}
