import type { Article } from '../model'
import { cleanPeople } from './people'
import { someText, someTexts } from './plain'
import { urgencyOf } from './story'
import { isoTime } from './times'
import { webUrl } from './web-url'

type Value = string | number | readonly string[] | readonly Readonly<Record<string, string>>[]

/**
 * The article's facts as YAML front matter, a line each: `title: "Port workers return"`, `author: ["Ada Doe"]`. Every
 * value is written as JSON, which YAML 1.2 contains, so no text can be read as anything but text; keys are those of
 * Pandoc (`title` `subtitle` `author` `date` `lang` `keywords`), `source` and `site` for where it stood, else the
 * article's own.
 */
export function frontMatter(article: Article): string {
  const rows = members(article).flatMap(([key, value]) => (isSaid(value) ? `${key}: ${quoted(value)}\n` : []))
  return rows.length === 0 ? '' : `---\n${rows.join('')}---\n`
}

/** Of clean texts, so that nothing is in it that YAML may not hold raw: no control characters, no line separators. */
const quoted = (value: Value): string => JSON.stringify(value)

const isSaid = (value: Value | undefined): value is Value =>
  value !== undefined && !(Array.isArray(value) && value.length === 0)

function members(article: Article): [key: string, value: Value | undefined][] {
  const { dateline, copyright } = article
  return [
    ['title', someText(article.headline)],
    ['subtitle', someText(article.subheadline)],
    ['author', cleanPeople(article.bylines).map(({ name }) => name)],
    ['contributors', cleanPeople(article.contributors).map((person) => ({ ...person }))],
    ['agency', someText(article.agency?.name)],
    ['dateline', someText(dateline?.raw)],
    ['places', someTexts((dateline?.places ?? []).map(({ name }) => name))],
    ['filed', isoTime(dateline?.date?.iso)],
    ['date', isoTime(article.published)],
    ['modified', isoTime(article.modified)],
    ['source', webUrl(article.url)],
    ['site', someText(article.siteName)],
    ['lang', someText(article.language)],
    ['slugline', someText(article.slugline)],
    ['revision', someText(article.revision?.raw)],
    ['genre', someText(article.genre)],
    ['urgency', urgencyOf(article)],
    ['status', article.pubStatus],
    ['embargo', someText(article.embargo)],
    ['notes', someTexts(article.editorNotes.map(({ raw }) => raw))],
    ['keywords', someTexts(article.keywords)],
    ['copyright', someText(copyright?.raw)],
    ['usage', someText(article.usageTerms)],
  ]
}
