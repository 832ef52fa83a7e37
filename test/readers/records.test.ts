import { describe, expect, test } from 'vitest'
import { cleanArticle, inspectArticle } from '../../src/clean-article'
import { recordExamples } from '../../src/data/record-examples'
import { recordForms } from '../../src/data/records'
import { splitStories } from '../../src/split-stories'

const exampleOf = (form: string): string => recordExamples[form] ?? ''
const read = (text: string): ReturnType<typeof cleanArticle> => cleanArticle(text, { format: 'text' })

describe('a record is read by its labels', () => {
  test.each(recordForms.map(({ name }) => [name, exampleOf(name)]))('%s', (_, example) => {
    const { headline, text } = read(example)
    expect({ headline, text }).toStrictEqual({
      headline: 'Ferry is back',
      text: 'The ferry sails again twice a day from Monday, the port said.',
    })
  })

  test('what the labels say is told', () => {
    const { dateline, bylines, copyright, published, agency } = read(
      `7 of 12 DOCUMENTS\n\nCopyright 1998 Reuters Limited\nThe Reuters Harbour Report\n\nMarch 12, 1998, Thursday\n\nLENGTH: 80 words\n\nHEADLINE: Ferry is\nback in port\n\nBYLINE: By Ada Lind\n\nDATELINE: HALIFAX, Nova Scotia\n\nBODY:\nThe ferry sails again twice a day from Monday, the port said.\n\nLOAD-DATE: March 13, 1998`,
    )
    expect(dateline?.places).toStrictEqual([{ name: 'HALIFAX', region: 'Nova Scotia' }])
    expect(bylines).toStrictEqual([{ name: 'Ada Lind' }])
    expect(copyright).toMatchObject({ holder: 'Reuters Limited', year: 1998 })
    expect(published).toBe('1998-03-12')
    expect(agency?.id).toBe('reuters')
  })

  test('a dateline that the story has too is the story’s', () => {
    const { dateline, text } = read(
      `Ferry is back\nHarbour Ledger\n\nSection: NEWS\nLength: 80 words\nDateline: ASTORIA, Ore.\n\nBody\n\nASTORIA, Ore. (AP) -- The ferry sails again twice a day from Monday, the port said.\n\nLoad-Date: March 6, 2024\n\nEnd of Document`,
    )
    expect(dateline?.raw).toBe('ASTORIA, Ore. (AP) --')
    expect(text).toBe('The ferry sails again twice a day from Monday, the port said.')
  })

  test('an author is named as people are', () => {
    const proquest = exampleOf('ProQuest')
    expect(read(proquest)).toMatchObject({ bylines: [{ name: 'Ada Lind' }], published: '2024-03-06' })
  })

  test('a subject that was sent on loses what says so', () => {
    const mail = exampleOf('mail')
    expect(read(mail.replace('Subject: ', 'Subject: Fwd: AW: ')).headline).toBe('Ferry is back')
  })
})

describe('of a file of many records the first is the article', () => {
  test.each(recordForms.filter(({ first, last }) => first ?? last).map(({ name }) => [name, exampleOf(name)]))(
    '%s',
    (_, example) => {
      const file = `${example}\n\n${example.replaceAll('Ferry is back', 'Nets are dry')}\n`
      const { article, notes } = inspectArticle(file, { format: 'text' })
      expect(article.text).toBe('The ferry sails again twice a day from Monday, the port said.')
      expect(notes.map(({ code }) => code)).toContain('several-stories')
      const stories = splitStories(file, { format: 'text' }).map(({ start, end }) => read(file.slice(start, end)))
      expect(stories.map(({ headline }) => headline)).toStrictEqual(['Ferry is back', 'Nets are dry'])
    },
  )
})

test('a key of front matter is never taken for a next story', () => {
  const story = 'The ferry sails again twice a day from Monday, the port said.'
  const { text } = cleanArticle(`---\ntitle: Ferry is back\nnext-story: Nets\nof-next-story: Nets\n---\n\n${story}`)
  expect(text).toBe(story)
})

describe('labels of other texts stay', () => {
  test.each([
    [
      'a memorandum',
      'TO: All crews\nFROM: The harbour office\nDATE: 4 March 2024\nSUBJECT: Nets\n\nNets are to be dried on the south pier only.\n\nThank you all.',
    ],
    [
      'an essay',
      'HEADLINE: I never read those.\n\nBYLINE: I looked for my father there.\n\nBODY: the police say it too.\n\nLENGTH: was what I trusted.',
    ],
    [
      'a form',
      'Title: Keeper\n\nAuthor: Lind, Ada\n\nSubject: Lamps\n\nThe lamp is to be lit at dusk and put out at dawn.',
    ],
    ['a key', 'HD\nHydrogen, heavy.\n\nTD\nDeuterium in its third state.\n\nLP\nLow pressure, as in the lamp.'],
    ['one row', 'End of Document\n\nThe archive closed on Monday, and with it the reading room.'],
  ])('%s', (_, text) => {
    const { article } = inspectArticle(text, { format: 'text' })
    const kept = [article.headline, article.subheadline, article.text].join(' ')
    for (const word of text.match(/\p{L}{4,}/gu) ?? []) expect(kept).toContain(word)
  })
})
