import type { NewsArticle, WithContext } from 'schema-dts'
import type { Article, Image, Person, Place } from '../model'
import { cleanPeople, partOf } from './people'
import { present, some, someText, someTexts } from './plain'
import type {
  SchemaOrgArticle,
  SchemaOrgImage,
  SchemaOrgOrganization,
  SchemaOrgPerson,
  SchemaOrgPlace,
  SchemaOrgRights,
  SchemaOrgTerms,
} from './schema-org-types'
import { storyText, wordCount } from './story'
import { isoTime } from './times'
import { webUrl } from './web-url'

export type * from './schema-org-types'

/** What could end a script element or open a comment in it, and the line separators that old JavaScript refuses. */
const UNSAFE_IN_SCRIPT = /[<>&\u2028\u2029]/gu

/**
 * The article as JSON-LD of schema.org's NewsArticle (schema.org/NewsArticle). The dateline is `dateline` as it stands
 * (`OSLO, Norway, Sept. 22 (AP) --`), and its places are where the story was filed, `locationCreated`. The agency is
 * `sourceOrganization`, the site `publisher`. Editor's notes are not for publication and are left out, but for those of
 * a correction. Addresses are absolute or left out.
 */
export function toSchemaOrg(article: Article): SchemaOrgArticle {
  const url = webUrl(article.url)
  const text = storyText(article)
  return present({
    '@context': 'https://schema.org' as const,
    '@type': 'NewsArticle' as const,
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: someText(article.headline),
    alternativeHeadline: someText(article.subheadline),
    genre: someText(article.genre),
    ...versionMembers(article),
    ...peopleMembers(article),
    sourceOrganization: organization(article.agency?.name, article.agency?.id),
    publisher: organization(article.siteName),
    creditText: someText(article.agency?.name),
    ...originMembers(article),
    datePublished: isoTime(article.published),
    dateModified: isoTime(article.modified),
    inLanguage: someText(article.language),
    articleBody: text === '' ? undefined : text,
    wordCount: text === '' ? undefined : wordCount(text),
    keywords: some(someTexts(article.keywords)),
    image: some(article.images.flatMap((image) => imageObject(image, url) ?? [])),
    ...rightsOf(article),
  }) satisfies WithContext<NewsArticle>
}

/**
 * `toSchemaOrg` as a string that is safe inside `<script type="application/ld+json">…</script>`: JSON in which `<`, `>`,
 * `&` and the two Unicode line separators are written as escapes, so that no text of the article can end the element.
 */
export const schemaOrgScript = (article: Article): string =>
  JSON.stringify(toSchemaOrg(article)).replace(
    UNSAFE_IN_SCRIPT,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function versionMembers({ revision, pubStatus, editorNotes }: Article) {
  const corrections = revision?.kind === 'correction' ? someTexts(editorNotes.map(({ raw }) => raw)) : []
  return present({
    version: revision?.number !== undefined && Number.isFinite(revision.number) ? revision.number : undefined,
    creativeWorkStatus: pubStatus ?? someText(revision?.raw),
    correction: some(corrections.map((text) => ({ '@type': 'CorrectionComment' as const, text }))),
  })
}

function peopleMembers({ bylines, contributors }: Article) {
  const authors = cleanPeople(bylines).map((person) => personObject(person, person.role))
  const by = (part: 'editor' | 'translator' | undefined): SchemaOrgPerson[] | undefined =>
    some(
      cleanPeople(contributors)
        .filter((person) => namedPart(person) === part)
        .map((person) => personObject(person)),
    )
  return present({
    author: some(authors),
    editor: by('editor'),
    translator: by('translator'),
    contributor: by(undefined),
  })
}

/** The parts for which schema.org has a property of their own. */
function namedPart(person: Person): 'editor' | 'translator' | undefined {
  const part = partOf(person)
  return part === 'editor' || part === 'translator' ? part : undefined
}

const personObject = ({ name, email, organization: house }: Person, jobTitle?: string): SchemaOrgPerson =>
  present({ '@type': 'Person' as const, name, email, jobTitle, affiliation: organization(house) })

function organization(text: string | undefined, id?: string): SchemaOrgOrganization | undefined {
  const name = someText(text)
  return name === undefined ? undefined : present({ '@type': 'Organization' as const, name, identifier: someText(id) })
}

/** Where and when the story was filed. */
function originMembers({ dateline }: Article) {
  const { date, places = [] } = dateline ?? {}
  return present({
    dateline: someText(dateline?.raw),
    locationCreated: some(places.flatMap((place) => placeObject(place) ?? [])),
    dateCreated: isoTime(date?.iso),
  })
}

function placeObject({ name, region, country }: Place): SchemaOrgPlace | undefined {
  const locality = someText(name)
  if (locality === undefined) return undefined
  const addressRegion = someText(region)
  const addressCountry = someText(country)
  const known = addressRegion !== undefined || addressCountry !== undefined
  const address = { '@type': 'PostalAddress' as const, addressLocality: locality, addressRegion, addressCountry }
  return present({ '@type': 'Place' as const, name: locality, address: known ? present(address) : undefined })
}

function imageObject(image: Image, base: string | undefined): SchemaOrgImage | undefined {
  const url = webUrl(image.url, base)
  const caption = someText(image.caption)
  const description = someText(image.alt)
  if (url === undefined && caption === undefined && description === undefined) return undefined
  return present({
    '@type': 'ImageObject' as const,
    contentUrl: url,
    url,
    caption,
    description,
    creditText: someText(image.credit),
    usageInfo: terms(image.usage),
  })
}

function rightsOf({ copyright, usageTerms }: Article): SchemaOrgRights {
  const year = copyright?.year
  return present({
    copyrightNotice: someText(copyright?.raw),
    copyrightHolder: organization(copyright?.holder),
    copyrightYear: year !== undefined && Number.isFinite(year) ? year : undefined,
    usageInfo: terms(usageTerms),
  })
}

/** Words about use; schema.org wants a work or an address there, so they are a work that says them. */
function terms(text: string | undefined): SchemaOrgTerms | undefined {
  const words = someText(text)
  return words === undefined ? undefined : { '@type': 'CreativeWork', text: words }
}
