import { describe, expect, test } from 'vitest'
import { isAsLongAs } from '../../src/lexicon/reading-length'

/** One sentence in several scripts, and the most letters it is as long as. */
const SENTENCES = [
  ['Fishers asked on Monday for a new pier.', 39],
  ['渔民周一要求修建新码头。', 28],
  ['漁師らは月曜日、新しい桟橋の建設を求めた。', 45],
  ['어민들은 월요일 새 부두를 요구했다.', 35],
  ['طالب الصيادون يوم الاثنين برصيف جديد.', 44],
  ['הדייגים ביקשו ביום שני מזח חדש.', 37],
  ['', 0],
] as const

describe('how long a text is to read', () => {
  test.each(SENTENCES)('%s', (text, letters) => {
    expect(isAsLongAs(text, letters)).toBe(true)
    expect(isAsLongAs(text, letters + 1)).toBe(false)
  })
})
