import { describe, expect, it } from 'vitest'
import { inspectArticle } from '../laws'
import { checkUnreadKind, rulesSeen } from './corpus'
import { linesOf, readCorpus, seen, written } from './head-corpus'
import { seeSlugline } from '../../src/recognizers/slugline'

const rows = readCorpus('slugline')

describe('a slugline', () => {
  it.each(rows.filter((row) => row.verdict === 'yes'))('is read in «$text»', ({ text, expected }) => {
    const own = linesOf(text)[0]?.text ?? ''
    expect(seen(seeSlugline, text).map((item) => written(item, own))).toEqual(expected)
  })

  it.each(rows.filter((row) => row.verdict === 'no'))('is not read in «$text»', ({ text }) => {
    expect(seen(seeSlugline, text)).toEqual([])
  })

  it('is kept without the label, the caret and the take key', () => {
    const texts = ['Keywords: HARBOUR-STRIKE/', '^BC-ML--Harbor Storm,0450<', 'NKorea-politics-US,2ndld']
    const said = texts
      .flatMap((text) => seen(seeSlugline, text))
      .map((item) => item.kind === 'slugline' && item.slugline)
    expect(said.filter(Boolean)).toEqual(['HARBOUR-STRIKE/', 'BC-ML--Harbor Storm', 'NKorea-politics-US'])
  })

  it('gives the take key as a revision without its comma', () => {
    const [, take] = seen(seeSlugline, 'BC-US--Harbor, 1st Ld-Writethru,1140<')
    expect(take?.kind === 'revision' && take.revision).toEqual({
      raw: '1st Ld-Writethru',
      kind: 'writethru',
      number: 1,
    })
  })
})

const HEADLINE = 'Court frees a ferry after two years in port'
const filed = (agency: string, head: string): string =>
  `${head}\n\nOSLO, Feb 3, 2016 (${agency}) - A court on Monday ordered the release of a ferry that had been held for two years.`

describe('keywords joined by a hyphen are a slug in the stories of agencies that file so', () => {
  it.each([
    ['above a headline that shares no word with them', `Sweden-SAAB\n\n${HEADLINE}`],
    ['below the headline', `${HEADLINE}\n\nSweden-SAAB`],
  ])('%s', (_, head) => {
    expect(inspectArticle(filed('AFP', head)).article).toMatchObject({ headline: HEADLINE, slugline: 'Sweden-SAAB' })
    expect(inspectArticle(filed('AP', head)).article.slugline).toBeUndefined()
  })

  it('but not what the headline says too', () => {
    const { article } = inspectArticle(filed('AFP', 'Rolls-Royce to build engines for a ferry\n\nRolls-Royce'))
    expect(article.slugline).toBeUndefined()
  })
})

it.each(['image', 'rule', 'front-matter'] as const)('nothing is seen in a line of the kind %s', (kind) => {
  checkUnreadKind(
    seeSlugline,
    rows.filter((row) => row.verdict === 'yes').map((row) => row.text.split(' ¶ ')[0] ?? ''),
    kind,
  )
})

describe('the ledger is told what was seen', () => {
  it.each([
    ['baseball-port league ¶ Baseball league opens in three port cities', 'slugline/above-headline'],
    ['BC-BKN--Gulls-Herons', 'slugline/anpa'],
    ['NORWAY-OIL-STRIKE', 'slugline/capitals'],
    ['US Holm Lind (CR)', 'slugline/congress'],
    ['fbl-eng-cup ¶ Northport win the cup after extra time', 'slugline/keywords'],
    ['Keywords: HARBOUR-STRIKE/', 'slugline/labelled'],
    ['(LEAD) curling-title ¶ (LEAD) S. Korea wins second curling title of season', 'slugline/pair'],
    ['RUSSIE/GB/', 'slugline/slashes'],
    ['NKorea-politics-US,lead', 'slugline/take'],
    ['BC-ML--Harbor Storm,0450<', 'slugline/word-count'],
  ])('%s', (text, because) => {
    expect(rulesSeen(seeSlugline, text)).toContain(because)
  })
})
