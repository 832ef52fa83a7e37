import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { junkLabels, labels } from '../src/data/labels'
import { languages } from '../src/data/phrases'
import { phraseKeys } from '../src/data/phrases/types'
import type { PhraseKey, PhraseSet } from '../src/data/phrases/types'
import { removals } from '../src/data/removals'
import { wordings } from '../src/lexicon/phrase-choices'
import { isLabel, matchPhrases } from '../src/lexicon/phrases'

interface Row {
  readonly language: string
  readonly strength: 'sure' | 'likely'
  readonly how: 'whole' | 'start' | 'contain'
  readonly key: PhraseKey
  readonly phrase: string
}

function rowsOf(set: PhraseSet, language: string, strength: Row['strength']): Row[] {
  const hows = ['whole', 'start', 'contain'] as const
  return hows.flatMap((how) =>
    phraseKeys.flatMap((key) => (set[how]?.[key] ?? []).map((phrase) => ({ language, strength, how, key, phrase }))),
  )
}

const rows: readonly Row[] = [
  ...rowsOf(junkLabels, 'en', 'sure'),
  ...languages.flatMap(({ language, sure, likely }) => [
    ...rowsOf(sure, language, 'sure'),
    ...rowsOf(likely, language, 'likely'),
  ]),
]

const UNSPACED = /[\u2e80-\u9fff\uac00-\ud7af]/u
const lines = (name: string): string[] =>
  readFileSync(`test/corpora/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

/** A line in which a wording stands as its row says. */
function lineOf(how: Row['how'], wording: string): string {
  const text = wording.replaceAll('{n}', '12').replaceAll('{site}', 'Facebook')
  if (how === 'whole') return text
  return how === 'start' ? `${text} Øxq zwv` : `Øxq zwv ${text} øxq.`
}

describe('every phrase', () => {
  test.each(languages.map(({ language }) => language))('of %s finds itself, with its key', (language) => {
    for (const row of rows.filter((other) => other.language === language))
      for (const wording of wordings(row.phrase)) {
        const found = matchPhrases(lineOf(row.how, wording)).filter(({ key }) => key === row.key)
        expect(found, `${row.key}: «${wording}»`).not.toHaveLength(0)
        if (row.strength === 'sure')
          expect(
            found.map(({ strength }) => strength),
            wording,
          ).toContain('sure')
      }
  })

  test('is written in the language of phrases', () => {
    for (const { phrase, how } of rows)
      for (const wording of wordings(phrase)) {
        const plain = wording.replaceAll('{n}', '').replaceAll('{site}', '')
        expect(plain, phrase).not.toMatch(/[[\](){}|]/u)
        if (how !== 'whole') expect(wording, phrase).toMatch(/^[\p{L}\p{N}]/u)
        if (how !== 'whole') expect(wording, phrase).not.toMatch(/[\d{]/u)
      }
  })

  test('stands for no more wordings than anyone can read', () => {
    for (const { phrase } of rows) expect(wordings(phrase).length, phrase).toBeLessThanOrEqual(80)
  })

  test('speaks for a listed key, and each language has its own file', () => {
    const known: ReadonlySet<string> = new Set(phraseKeys)
    for (const { sure, likely } of languages)
      for (const set of [sure, likely])
        for (const table of [set.whole, set.start, set.contain])
          for (const key of Object.keys(table ?? {})) expect(known).toContain(key)
    expect(new Set(languages.map(({ language }) => language)).size).toBe(languages.length)
    expect(languages.length).toBeGreaterThanOrEqual(30)
  })

  test('that is sure at the start or inside of a line is long or punctuated', () => {
    for (const { how, strength, phrase } of rows.filter((row) => row.how !== 'whole' && row.strength === 'sure'))
      for (const wording of wordings(phrase)) {
        const safe = wording.includes(' ') || wording.endsWith(':') || /[\p{L}.-]{8,}/u.test(wording)
        const dense = UNSPACED.test(wording) && wording.length >= 4
        expect(safe || dense, `${strength} ${how}: «${wording}»`).toBe(true)
      }
  })
})

describe('a line of a page is known', () => {
  test.each(lines('phrases-yes'))('%s', (line) => {
    const [strength = '', how = '', key = '', marked = ''] = line.split('\t')
    const text = marked.replace('⟦', '').replace('⟧', '')
    const match = matchPhrases(text).find((other) => other.key === key && other.how === how)
    expect(match?.strength).toBe(strength)
    const start = marked.includes('⟦') ? marked.indexOf('⟦') : 0
    const end = marked.includes('⟧') ? marked.indexOf('⟧') - 1 : text.length
    if (how === 'whole') expect(match).toMatchObject({ start: 0, end: text.length })
    else expect(text.slice(match?.start, match?.end)).toMatch(text.slice(start, end).trim())
  })
})

describe('a line of a story is let be', () => {
  const stories = lines('phrases-no')
  test('there are enough of them', () => expect(stories.length).toBeGreaterThanOrEqual(300))
  test.each(stories)('%s', (text) => {
    expect(matchPhrases(text).filter(({ strength }) => strength === 'sure')).toEqual([])
  })
})

test.each(['Buy Now', 'Shop Now'])('%s stands in stories about what is sold, and says nothing', (text) => {
  expect(matchPhrases(text)).toEqual([])
})

describe('what does not matter', () => {
  test.each([
    ['case, quotes and accents', 'EDITOR’S PICKS', "Editor's picks"],
    ['full-width letters', 'Ｓｈａｒｅ　ｔｈｉｓ', 'Share this'],
    ['soft hyphens', 'Adver\u00adtisement', 'Advertisement'],
    ['Turkish i', 'İLGİLİ HABERLER', 'ilgili haberler'],
    ['Greek accents and final sigma', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ', 'Διαβάστε επίσης'],
    ['arrows and emoji', '📚 Similar news »', 'Similar news'],
    ['spaces within unspaced scripts', '많이 본뉴스', '많이 본 뉴스'],
    ['spelled-out emails', 'Print email', 'Print E-mail'],
    ['Arabic vowel signs', 'اقرأ أيضاً', 'اقرا ايضا'],
  ])('%s', (_, text, plain) => {
    const facts = (line: string) => matchPhrases(line).map(({ key, how, strength }) => ({ key, how, strength }))
    expect(facts(text)).not.toEqual([])
    expect(facts(text)).toEqual(facts(plain))
  })

  test('offsets are those of the text, also where folding drops characters', () => {
    const text = 'For\u00adfog, fol\u00adlow us on the radio.'
    const match = matchPhrases(text).find(({ how }) => how === 'contain')
    expect(text.slice(match?.start, match?.end)).toBe('fol\u00adlow us on')
  })
})

describe('length', () => {
  const tail = ' and the fog lay on the harbour'.repeat(20)
  test('of long lines only the start is read', () => {
    const long = matchPhrases(`Read more: the ferry waits, follow us on deck${tail}`)
    expect(long.map(({ how, key }) => `${how} ${key}`)).toEqual(['start read-more'])
    expect(matchPhrases(`The ferry, follow us on deck${tail}`)).toEqual([])
  })

  test('costs no more than in proportion', () => {
    const time = (text: string) => {
      const begin = performance.now()
      for (let i = 0; i < 300; i++) matchPhrases(text)
      return performance.now() - begin
    }
    const best = (text: string) => Math.min(...Array.from({ length: 7 }, () => time(text)))
    best('Share '.repeat(6))
    expect(best('Share '.repeat(48)) / best('Share '.repeat(6))).toBeLessThan(32)
  })
})

describe('labels', () => {
  test('are known with and without their colon', () => {
    for (const label of labels.flatMap(wordings)) {
      expect(isLabel(label), label).toBe(true)
      expect(isLabel(`${label}:`), label).toBe(true)
    }
  })

  test.each(['Go deeper', 'Related', 'The minister said', 'Why it matters to farmers', 'Harbour', ''])(
    '«%s» is none',
    (text) => expect(isLabel(text)).toBe(false),
  )

  test('are no sure junk', () => {
    for (const label of labels.flatMap(wordings))
      for (const text of [label, `${label}: The ferry waits.`])
        expect(
          matchPhrases(text).filter(({ strength }) => strength === 'sure'),
          text,
        ).toEqual([])
  })
})

describe('removals', () => {
  test.each(Object.entries(removals))('%s is explained in one sentence, with an example', (_, { says, example }) => {
    expect(says).toMatch(/^[A-Z][^.]{10,120}\.$/u)
    expect(example.length).toBeGreaterThan(0)
    expect(example.length).toBeLessThanOrEqual(100)
  })
})

test('any string gives matches within it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...rows.map(({ phrase }) => phrase)),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join(' ')
      for (const { start, end } of matchPhrases(text)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 200 },
  )
})
