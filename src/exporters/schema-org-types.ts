/** The part of schema.org's NewsArticle that `toSchemaOrg` writes; it can be assigned to schema-dts's `WithContext<NewsArticle>`. */
export interface SchemaOrgArticle extends SchemaOrgRights {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  '@id'?: string
  url?: string
  mainEntityOfPage?: string
  headline?: string
  alternativeHeadline?: string
  genre?: string
  version?: number
  creativeWorkStatus?: string
  correction?: SchemaOrgCorrection[]
  author?: SchemaOrgPerson[]
  editor?: SchemaOrgPerson[]
  translator?: SchemaOrgPerson[]
  contributor?: SchemaOrgPerson[]
  sourceOrganization?: SchemaOrgOrganization
  publisher?: SchemaOrgOrganization
  creditText?: string
  dateline?: string
  locationCreated?: SchemaOrgPlace[]
  /** ISO 8601 dates or date-times. */
  dateCreated?: string
  datePublished?: string
  dateModified?: string
  inLanguage?: string
  articleBody?: string
  wordCount?: number
  keywords?: string[]
  image?: SchemaOrgImage[]
}

/** Whose something is, and what may be done with it. */
export interface SchemaOrgRights {
  copyrightNotice?: string
  copyrightHolder?: SchemaOrgOrganization
  copyrightYear?: number
  usageInfo?: SchemaOrgTerms
}

/** Who wrote or helped. */
export interface SchemaOrgPerson {
  '@type': 'Person'
  name: string
  email?: string
  jobTitle?: string
  affiliation?: SchemaOrgOrganization
}

/** An agency, a site or an employer. */
export interface SchemaOrgOrganization {
  '@type': 'Organization'
  name: string
  identifier?: string
}

/** A place of the dateline. */
export interface SchemaOrgPlace {
  '@type': 'Place'
  name: string
  address?: { '@type': 'PostalAddress'; addressLocality: string; addressRegion?: string; addressCountry?: string }
}

/** A picture of the story. */
export interface SchemaOrgImage {
  '@type': 'ImageObject'
  contentUrl?: string
  url?: string
  caption?: string
  description?: string
  creditText?: string
  usageInfo?: SchemaOrgTerms
}

/** A correction that an editor's note names. */
export interface SchemaOrgCorrection {
  '@type': 'CorrectionComment'
  text: string
}

/** Terms of use in words. */
export interface SchemaOrgTerms {
  '@type': 'CreativeWork'
  text: string
}
