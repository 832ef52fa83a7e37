/** The part of IPTC ninjs 3.1 that `toNinjs` writes; every object here is valid against the standard's JSON Schema. */
export interface Ninjs extends NinjsRights {
  uri: string
  type: 'text'
  representationType: 'full' | 'partial'
  /** Which content there is, in the words that the schema suggests. */
  profile: 'text-only' | 'text-photo'
  standard: NinjsStandard
  version?: string
  /** RFC 3339 date-times. */
  firstCreated?: string
  versionCreated?: string
  pubStatus?: 'withheld' | 'canceled'
  /** 1 to 9. */
  urgency?: number
  edNote?: string
  language?: string
  by?: string
  slugline?: string
  located?: string
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  bodies?: NinjsBody[]
  people?: NinjsPerson[]
  places?: NinjsPlace[]
  organisations?: { name: string; rel: string }[]
  subjects?: { name: string; rel: string }[]
  genres?: { name: string }[]
  infoSources?: { name: string; role: string; literal?: string }[]
  altIds?: { role: string; value: string }[]
  associations?: NinjsAssociation[]
}

/** Whose something is, and what may be done with it. */
export interface NinjsRights {
  copyrightHolder?: string
  copyrightNotice?: string
  usageTerms?: string
}

/** The standard that an item follows. */
export interface NinjsStandard {
  name: 'ninjs'
  version: '3.1'
  schema: string
}

/** A headline or a description. */
export interface NinjsText {
  role: string
  contentType: string
  value: string
}

/** The story, as text or as HTML. */
export interface NinjsBody extends NinjsText {
  /** Of plain text, in Unicode code points. */
  charCount?: number
  /** Of plain text. Left out for scripts that put no space between words. */
  wordCount?: number
}

/** Who wrote or helped, or a person of the story. */
export interface NinjsPerson {
  name: string
  rel: string
  contactInfo?: { type: 'email'; role: 'work'; value: string }[]
}

/** A place of the dateline. */
export interface NinjsPlace {
  name: string
  rel: 'located'
  contactInfo?: { type: 'address'; address: { locality: string; area?: string; country?: string } }[]
}

/** A picture that belongs to the story. */
export interface NinjsAssociation {
  name: string
  uri: string
  rel: 'mainImage' | 'image'
  type: 'picture'
  by?: string
  usageTerms?: string
  descriptions?: NinjsText[]
  renditions?: { name: 'original'; href: string }[]
}
