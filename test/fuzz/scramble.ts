import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import type { CleanOptions } from '../../src/model'
import { fixtureInputs } from '../fixture-inputs'

/** What wire copy and pages are made of: chance joins it in ways that nobody writes. */
export const scraps = [
  'SEOUL, Sept. 22 (Yonhap) -- ',
  'OSLO (Reuters) - ',
  '(AP) — ',
  '(서울=연합뉴스) 홍길동 기자 = ',
  '新华社北京8月12日电',
  'By Ada Lind',
  '(END)',
  '(ATTN: ',
  'UPDATE 2-',
  '© 2024 ',
  '![](',
  '](',
  '**',
  '<p>',
  '</div>',
  '<script>',
  '<!--',
  '&#8212;',
  '&amp;#0;',
  '---\n',
  '\n\n',
  '\r\n',
  '\t',
  ' | ',
  '```',
  '> ',
  '# ',
  '- ',
  '\u0000',
  '\ufeff',
  '\u200b',
  '\ud800',
  '\udc00',
  '“',
  '"',
  '...',
  '1,296',
] as const

/** One wound. Offsets and lengths are taken modulo what there is. */
export interface Wound {
  readonly kind: 'cut' | 'put' | 'double' | 'unit' | 'byte'
  readonly at: number
  /** How many characters, or which code unit, byte or scrap. */
  readonly value: number
}

/** A fixture and what is done to it; plain JSON, so that a failure can be told and replayed. */
export interface Scramble {
  readonly fixture: string
  readonly format: NonNullable<CleanOptions['format']>
  readonly wounds: readonly Wound[]
}

const wound: fc.Arbitrary<Wound> = fc.record({
  kind: fc.constantFrom('cut', 'put', 'double', 'unit', 'byte'),
  at: fc.nat(60_000),
  value: fc.nat(0xffff),
})

/** Scrambles of every fixture; a smaller one has fewer wounds. */
export const scrambles: fc.Arbitrary<Scramble> = fc.record({
  fixture: fc.noShrink(fc.constantFrom(...fixtureInputs.map(({ name }) => name))),
  format: fc.constantFrom('auto', 'text', 'markdown', 'html'),
  wounds: fc.array(wound, { minLength: 1, maxLength: 12 }),
})

const LONGEST_CUT = 200

/** The fixture's text after all its wounds, and how it is to be read. */
export function scrambled({ fixture, format, wounds }: Scramble): {
  readonly text: string
  readonly options: CleanOptions
} {
  const found = fixtureInputs.find(({ name }) => name === fixture)
  if (!found) throw new Error(`there is no fixture ${fixture}`)
  return { text: wounds.reduce(wounded, found.input), options: { ...found.options, format } }
}

function wounded(text: string, { kind, at: offset, value }: Wound): string {
  const at = text.length === 0 ? 0 : offset % text.length
  const end = at + (value % LONGEST_CUT)
  switch (kind) {
    case 'cut':
      return text.slice(0, at) + text.slice(end)
    case 'put':
      return text.slice(0, at) + (scraps[value % scraps.length] ?? '') + text.slice(at)
    case 'double':
      return text.slice(0, end) + text.slice(at)
    case 'unit':
      return text.slice(0, at) + String.fromCharCode(value) + text.slice(at + 1)
    case 'byte':
      return withByte(text, offset, value)
  }
}

/** One byte of the text's UTF-8 is another; what is no UTF-8 then is read as decoders do. */
function withByte(text: string, offset: number, value: number): string {
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length > 0) bytes[offset % bytes.length] = value & 0xff
  return bytes.toString('utf8')
}
