/** `2025-10-25` `2025-10-25T09:30:00+09:00` `2025-10-25 09:30Z` */
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu
const FIRST_YEAR = 1990
const LAST_YEAR = 2100

/** A date and time that may be meant: written as ISO 8601 has it, of this age, and in the calendar. */
export function isPlausibleDate(text: string): boolean {
  const match = ISO_DATE.exec(text)
  if (!match) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  if (year < FIRST_YEAR || year > LAST_YEAR || hour > 24 || minute > 59 || second > 60) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
