import { resolveYear, weekdayIn } from '../lexicon/dates'
import type { Article } from '../model'

/** The article with the year of its dateline, when the text has none and a reference date lets it follow. */
export function withYear(article: Article, referenceDate: string | undefined): Article {
  const { dateline } = article
  if (!dateline?.date || referenceDate === undefined || dateline.date.year !== undefined) return article
  const weekday = weekdayIn(article.body[0]?.text ?? '')
  return {
    ...article,
    dateline: { ...dateline, date: resolveYear(dateline.date, referenceDate.slice(0, 10), weekday) },
  }
}
