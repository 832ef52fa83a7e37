/** Corpora of lines that name people: `people=Ada Lind (Business Writer) @AP <ada@example.org> + Bo Ekman`. */
import { expect } from 'vitest'
import type { Person } from '../../src/model'
import type { Evidence } from '../../src/parts'
import { NO_METADATA } from '../../src/readers/front-matter'
import type { Recognizer } from '../../src/recognizers/recognizer'
import { type CorpusLine, lookAt } from './corpus'

/** Holds a corpus line against what is seen: kind, strength, stretch, people, agency or moment. */
export function checkPeopleLine(see: Recognizer, line: CorpusLine): void {
  const author = line.context.get('author')
  const found = lookAt(see, line, author === undefined ? NO_METADATA : { ...NO_METADATA, authors: [author] })
  if (line.says === 'no') expect(found).toStrictEqual([])
  else expect(found.map((item) => written(item, line.text))).toContain(expected(line))
}

const expected = ({ strength, what, values, text }: CorpusLine): string => {
  const said = [...values].map(([member, value]) => `${member}=${value}`)
  return [strength, what, ...said, text].join(' ')
}

function written(item: Evidence, marked: string): string {
  const text = marked.replaceAll(/[⟦⟧]/gu, '')
  const { start, end } = item
  const whole = start === 0 && end === text.length
  const stretch = whole ? text : `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`
  return [item.strength, item.kind === 'junk' ? item.reason : item.kind, ...valuesOf(item, text), stretch].join(' ')
}

function valuesOf(item: Evidence, text: string): string[] {
  switch (item.kind) {
    case 'byline':
    case 'contributors':
      for (const { value, start, end } of item.people) expect(text.slice(start, end)).toContain(value.name)
      return [
        `people=${item.people.map(({ value }) => personWritten(value)).join(' + ')}`,
        ...(item.agency ? [`id=${item.agency.id}`] : []),
      ]
    case 'published':
    case 'modified':
      return item.iso === undefined ? [] : [`iso=${item.iso}`]
    default:
      return []
  }
}

const personWritten = ({ name, role, organization, email }: Person): string =>
  [
    name,
    ...(role === undefined ? [] : [`(${role})`]),
    ...(organization === undefined ? [] : [`@${organization}`]),
    ...(email === undefined ? [] : [`<${email}>`]),
  ].join(' ')
