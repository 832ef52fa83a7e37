/** `2025-10-25` `2025-10-25T09:30Z` `2025-10-25 09:30:15.250+0900`: groups are date, hour, minute, second, fraction, zone. */
const TIME = /^(\d{4}-\d{2}-\d{2})(?:[t ](\d{2}):(\d{2})(?::(\d{2})([.,]\d{1,9})?)?\s?(z|[+-]\d{2}(?::?\d{2})?)?)?$/iu
const LAST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

interface Parts {
  readonly date: string
  /** `09:30:15.250`; undefined when only the day is known. */
  readonly clock: string | undefined
  /** `Z` or `+09:00`. */
  readonly zone: string | undefined
}

/** A full RFC 3339 date-time, as ninjs wants it; undefined for a date alone, a time without a zone, and no time at all. */
export function fullTime(text: string | undefined): string | undefined {
  const { date, clock, zone } = read(text) ?? {}
  return date === undefined || clock === undefined || zone === undefined ? undefined : `${date}T${clock}${zone}`
}

/** An ISO 8601 date, or date and time with the zone if it is known, as schema.org allows; undefined for anything else. */
export function isoTime(text: string | undefined): string | undefined {
  const parts = read(text)
  if (!parts) return undefined
  return parts.clock === undefined ? parts.date : `${parts.date}T${parts.clock}${parts.zone ?? ''}`
}

function read(text: string | undefined): Parts | undefined {
  const match = TIME.exec(text?.trim() ?? '')
  if (!match) return undefined
  const [, date = '', hour, minute = '', second = '00', fraction = '', zone] = match
  if (!isDay(date)) return undefined
  if (hour === undefined) return { date, clock: undefined, zone: undefined }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const offset = zone === undefined ? undefined : readZone(zone)
  if (zone !== undefined && offset === undefined) return undefined
  return { date, clock: `${hour}:${minute}:${second}${fraction.replace(',', '.')}`, zone: offset }
}

/** The day is in the calendar: no 30 February, no 29 February but in leap years. */
function isDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 && !leap ? 28 : (LAST_DAY[month - 1] ?? 0)
  return day >= 1 && day <= last
}

/** `z` → `Z`, `+0900` and `+09` → `+09:00`. */
function readZone(zone: string): string | undefined {
  if (zone.toUpperCase() === 'Z') return 'Z'
  const digits = zone.replace(':', '')
  const hours = digits.slice(1, 3)
  const minutes = digits.slice(3) || '00'
  return Number(hours) > 23 || Number(minutes) > 59 ? undefined : `${zone.slice(0, 1)}${hours}:${minutes}`
}
