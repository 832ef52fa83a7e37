/** What the address of a picture tells: which picture it is, whatever its size, and whether it is a sign of its page. */
import { pictureEndings, pictureSizes, signFiles } from '../data/logos'

/** `.jpg` `.jpg.webp`, and the size before it: `-1200x800`, `_w1200`, `-1200-80`, `-scaled` */
const ENDING = /(?:\.[a-z]{2,4}){1,2}$/iu
const SIZE = new RegExp(
  String.raw`[-_~.](?:\d{2,4}x\d{2,4}|[wh]\d{2,4}|\d{3,4}(?:-\d{2,3})?|${pictureSizes.join('|')})$`,
  'iu',
)
/** The address of a picture in that of a server that cuts it: `?url=https%3A%2F%2F…%2Fquay.jpg` */
const INNER = /https?(?::|%3A)(?:\/|%2F){2}[^&?]{4,500}$/iu
const PARTS = /[/?&=]|%2F/iu
const WORD = /[^a-z]+/u
const CAMEL = /(?<=[a-z])(?=[A-Z])/gu
/** Shorter names are given to any picture: `1.jpg`, `photo.jpg`. */
const LEAST = 6
const LONGEST = 1000

/** What a picture's file is called, without what says its size; the whole address where that is little. */
export function pictureName(address: string): string {
  const inner = INNER.exec(address.slice(8, LONGEST))?.[0] ?? address.slice(0, LONGEST)
  const path = inner.split(/[?#]/u)[0] ?? ''
  const file = path.split(PARTS).findLast((part) => part !== '') ?? ''
  const name = file.replace(ENDING, '').replace(SIZE, '').toLowerCase()
  return name.length >= LEAST ? name : inner.toLowerCase()
}

const SIGNS: ReadonlySet<string> = new Set(signFiles)
const LOGO = 'logo'

/** Whether a picture's file is called a sign of its page: `logo-header.svg`, `printButton.png`. */
export function isSignFile(address: string): boolean {
  const path = address.slice(0, LONGEST).split(/[?#]/u)[0] ?? ''
  const file = path.split('/').at(-1) ?? ''
  return file
    .replace(CAMEL, ' ')
    .toLowerCase()
    .split(WORD)
    .some((word) => SIGNS.has(word) || word.startsWith(LOGO) || word.endsWith(LOGO))
}

const PICTURE = new RegExp(`\\.(?:${pictureEndings.join('|')})(?:[?#]|$)`, 'iu')

/** Whether an address is that of a picture itself: `/2025/quay.jpg?w=1200`. */
export const isPictureFile = (address: string): boolean => PICTURE.test(address.slice(0, LONGEST))
