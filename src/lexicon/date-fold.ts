/** Two plain forms of a text: one that keeps every offset, for expressions, and one that forgets case and accents, for look-ups. */

const UNUSUAL =
  /[\u00a0\u2000-\u200a\u202f\u3000\t\u2011\u2212\u2019\u02bc\u05f3\u060c\u0660-\u0669\u06f0-\u06f9\u0966-\u0970\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\uff01-\uff5e]/gu
const SPACE = /\s/u
const ASCII = /^\p{ASCII}*$/u
const MARKS = /[\u0300-\u036f\u05b0-\u05c7\u064b-\u0655\u0670\u093c]/gu
const LINKS = /[-\u200c]/gu
const KIN = /[ıςیىکہے]/gu

const KIN_LETTERS: Readonly<Record<string, string>> = { ı: 'i', ς: 'σ', ی: 'ي', ى: 'ي', ک: 'ك', ہ: 'ه', ے: 'ي' }
const SIGNS: Readonly<Record<string, string>> = { '،': ',', '\u2011': '-', '\u2212': '-', '॰': '.' }
const APOSTROPHES = '\u2019\u02bc\u05f3'
/** The zeros of digits that news copy uses: Arabic, Persian, and those of India’s scripts, from Devanagari to Malayalam, and Thai. */
const ZEROS: readonly number[] = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
]
const ZERO = 0x30
const NINE = 0x39
const FULL_WIDTH = 0xff01
const FULL_WIDTH_SHIFT = 0xfee0

function usual(sign: string): string {
  const code = sign.charCodeAt(0)
  if (SPACE.test(sign)) return ' '
  if (APOSTROPHES.includes(sign)) return "'"
  if (code >= FULL_WIDTH) return String.fromCharCode(code - FULL_WIDTH_SHIFT)
  const zero = ZEROS.find((first) => code >= first && code < first + 10)
  return zero === undefined ? (SIGNS[sign] ?? sign) : String(code - zero)
}

/** The text with plain digits, spaces, brackets and apostrophes, each at its old offset: `１０月２２日` reads `10月22日`. */
export function plain(text: string): string {
  return text.replace(UNUSUAL, usual)
}

/** The key of a word: no case, accents, hyphens or national letter shapes. `Août`, `AOUT` and `aout` are one; so are `KASIM` and `kasım`. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase().replace(LINKS, ' ')
  const bare = word.toLowerCase().normalize('NFKD').replace(MARKS, '').normalize('NFC')
  return plain(bare)
    .replace(LINKS, ' ')
    .replace(KIN, (letter) => KIN_LETTERS[letter] ?? letter)
}

/** Whether a plain digit stands at an offset. */
export function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= ZERO && unit <= NINE
}

/** The match of a sticky expression at an offset. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at
  return expression.exec(text) ?? undefined
}
