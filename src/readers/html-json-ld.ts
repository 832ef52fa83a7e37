import * as facts from '../data/html'
import { isRecord, member, readJson, type Json } from './html-json'
import { addressKey } from './html-urls'
import { foldLine } from '../lexicon/shape'
import { shareWords } from '../lexicon/titles'

const ARTICLE_TYPES: ReadonlySet<string> = new Set(facts.articleTypes)
const PAGE_TYPES: ReadonlySet<string> = new Set(facts.pageTypes)
const STRANGERS: ReadonlySet<string> = new Set(facts.strangers)
/** `https://schema.org/NewsArticle` `schema:NewsArticle` */
const LAST_NAME = /[^/:#]{1,60}$/u
const MOST_VALUES = 10_000
const MOST_DEPTH = 12
/** Headlines agree from so many characters on, where one of them is cut short. */
const ENOUGH = 20

/** The article that a page's JSON-LD describes, and the entities that it may refer to by `@id`. */
export interface ArticleEntity {
  readonly article: Json
  readonly byId: ReadonlyMap<string, Json>
}

/** By what the page's own article is told from others. */
export interface Identity {
  readonly addresses: readonly string[]
  readonly titles: readonly string[]
}

/**
 * The article of a page among all that its JSON-LD scripts describe: the one that has the page's address or title, or the
 * first; `stranger` is the headline of one that is another page's, where there is no other.
 */
export function articleEntity(
  scripts: readonly string[],
  identity: Identity,
): { readonly entity?: ArticleEntity; readonly stranger?: string } {
  const { articles, pages, byId } = entitiesIn(scripts.map(readJson))
  const keys = new Set(identity.addresses.map(addressKey).filter((key) => key !== ''))
  const titles = identity.titles.map(foldLine).filter((title) => title !== '')
  let best: { article: Json; score: number } | undefined
  let stranger: string | undefined
  for (const article of articles.length > 0 ? articles : pages) {
    const score = agreement(article, keys, titles)
    const elsewhere = score === 0 ? headlineElsewhere(article, keys, titles) : undefined
    if (elsewhere !== undefined) stranger ??= elsewhere
    else if (!best || score > best.score) best = { article, score }
  }
  if (best) return { entity: { article: best.article, byId } }
  return stranger === undefined ? {} : { stranger }
}

/** The headline of an article that says it stands elsewhere, where not a word of it is in the titles of this page. */
function headlineElsewhere(article: Json, keys: ReadonlySet<string>, titles: readonly string[]): string | undefined {
  const headline = headlineOf(article)
  const isElsewhere = keys.size > 0 && addressesOf(article).some((address) => addressKey(address) !== '')
  if (headline === undefined || titles.length === 0 || !isElsewhere) return undefined
  return titles.some((title) => shareWords(title, headline)) ? undefined : headline
}

interface Entities {
  readonly articles: Json[]
  readonly pages: Json[]
  readonly byId: Map<string, Json>
}

/** All articles in some JSON, the outer ones first; bounded in number and depth. */
function entitiesIn(values: readonly unknown[]): Entities {
  const found: Entities = { articles: [], pages: [], byId: new Map() }
  const queue = values.map((value) => ({ value, depth: 0 }))
  for (let i = 0; i < queue.length && i < MOST_VALUES; i++) {
    const { value, depth } = queue[i] ?? { value: undefined, depth: 0 }
    if (isRecord(value)) note(found, value)
    if (depth < MOST_DEPTH) for (const inner of membersOf(value)) queue.push({ value: inner, depth: depth + 1 })
  }
  return found
}

function note(found: Entities, record: Json): void {
  const types = typesOf(record)
  if (types.some((type) => ARTICLE_TYPES.has(type))) found.articles.push(record)
  else if (types.some((type) => PAGE_TYPES.has(type))) found.pages.push(record)
  const id = member(record, '@id')
  if (typeof id === 'string' && Object.keys(record).length > 1 && !found.byId.has(id)) found.byId.set(id, record)
}

/** The arrays and objects in a value, but for those in which other articles stand. */
function membersOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MOST_VALUES).filter(isComposite)
  if (!isRecord(value)) return []
  return Object.keys(value)
    .filter((name) => !STRANGERS.has(name))
    .map((name) => value[name])
    .filter(isComposite)
}

const isComposite = (value: unknown): boolean => typeof value === 'object' && value !== null

function typesOf(record: Json): string[] {
  const type = member(record, '@type')
  const names = Array.isArray(type) ? type : [type]
  return names.map((name) => (typeof name === 'string' ? (LAST_NAME.exec(name)?.[0] ?? '') : ''))
}

/** 2 for the page's address, and 1 for its title. */
function agreement(article: Json, keys: ReadonlySet<string>, titles: readonly string[]): number {
  const byAddress = addressesOf(article).some((address) => keys.has(addressKey(address)))
  const headline = headlineOf(article)
  const byTitle = headline !== undefined && titles.some((title) => sameTitle(title, foldLine(headline)))
  return (byAddress ? 2 : 0) + (byTitle ? 1 : 0)
}

/** Where an article says it stands. */
function addressesOf(article: Json): string[] {
  const page = member(article, 'mainEntityOfPage')
  const addresses = [member(article, 'url'), member(article, '@id'), page]
  if (isRecord(page)) addresses.push(member(page, '@id'), member(page, 'url'))
  return addresses.filter((address) => typeof address === 'string')
}

function headlineOf(article: Json): string | undefined {
  const headline = member(article, 'headline') ?? member(article, 'name')
  return typeof headline === 'string' ? headline : undefined
}

const sameTitle = (one: string, other: string): boolean =>
  one === other || (one.length >= ENOUGH && other.length >= ENOUGH && (one.startsWith(other) || other.startsWith(one)))

/** The entity that a value refers to by its `@id`, or the value. */
export function resolveEntity(value: unknown, { byId }: ArticleEntity): unknown {
  if (!isRecord(value) || Object.keys(value).some((name) => !name.startsWith('@'))) return value
  const id = member(value, '@id')
  return (typeof id === 'string' ? byId.get(id) : undefined) ?? value
}
