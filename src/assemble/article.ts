import type { Article, Dateline, Image } from '../model'
import type { Evidence, Judged } from '../parts'
import { buildBlocks } from './blocks'
import {
  agencyOf,
  editorNotes,
  fieldText,
  keywordsOf,
  people,
  rightsFields,
  statusFields,
  tagFields,
  times,
  won,
} from './fields'
import { buildImages } from './images'

/** The article that the judged segments make, as far as the document's own text tells. */
export function assembleArticle(judged: readonly Judged[], evidence: readonly Evidence[]): Article {
  const body = buildBlocks(judged, evidence).map(({ block }) => block)
  const headline = fieldText(judged, 'headline')
  const subheadline = fieldText(judged, 'subheadline')
  const dateline = won(judged, 'dateline')[0]?.by.dateline
  const agency = agencyOf(judged)
  return {
    ...(headline !== undefined ? { headline } : {}),
    ...(subheadline !== undefined ? { subheadline } : {}),
    ...tagFields(judged, evidence),
    ...statusFields(judged),
    editorNotes: editorNotes(judged),
    bylines: people(judged, 'byline'),
    contributors: people(judged, 'contributors'),
    ...(dateline ? { dateline: ownDateline(dateline) } : {}),
    ...(agency ? { agency: { ...agency } } : {}),
    body,
    text: body.map((block) => block.text).join('\n\n'),
    images: buildImages(judged).map(({ image }) => plainImage(image)),
    ...rightsFields(judged),
    keywords: keywordsOf(judged),
    ...times(judged),
  }
}

const ownDateline = ({ places, date, ...rest }: Dateline): Dateline => ({
  ...rest,
  places: places.map((place) => ({ ...place })),
  ...(date ? { date: { ...date } } : {}),
})

const plainImage = ({ url, alt, caption, credit, usage }: Image): Image => ({
  ...(url !== undefined ? { url } : {}),
  ...(alt !== undefined ? { alt } : {}),
  ...(caption !== undefined ? { caption } : {}),
  ...(credit !== undefined ? { credit } : {}),
  ...(usage !== undefined ? { usage } : {}),
})
