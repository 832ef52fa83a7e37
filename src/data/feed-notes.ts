/** How a site's feed names the page that an item comes from, as WordPress puts it below each: `The post … appeared first on …`. */
export interface FeedNote {
  /** The words before the title; none where the title stands first. */
  readonly opens?: string
  /** The words between the title and the site's name. */
  readonly joins: string
  /** The words behind the name. */
  readonly ends?: string
}

export const feedNotes: readonly FeedNote[] = [
  { opens: 'The post', joins: 'appeared first on' },
  { opens: 'The post', joins: 'first appeared on' },
  { opens: 'The article', joins: 'appeared first on' },
  { opens: 'Der Beitrag', joins: 'erschien zuerst auf' },
  { opens: 'Der Artikel', joins: 'erschien zuerst auf' },
  { opens: 'L’article', joins: 'est apparu en premier sur' },
  { opens: "L'article", joins: 'est apparu en premier sur' },
  { opens: 'Cet article', joins: 'est apparu en premier sur' },
  { opens: 'La entrada', joins: 'se publicó primero en' },
  { opens: 'La entrada', joins: 'aparece primero en' },
  { opens: 'El cargo', joins: 'apareció primero en' },
  { opens: 'L’articolo', joins: 'proviene da' },
  { opens: "L'articolo", joins: 'proviene da' },
  { opens: "L'articolo", joins: 'sembra essere il primo su' },
  { opens: 'L’articolo', joins: 'sembra essere il primo su' },
  { opens: 'O post', joins: 'apareceu primeiro em' },
  { opens: 'O conteúdo', joins: 'aparece primeiro em' },
  { opens: 'Het bericht', joins: 'verscheen eerst op' },
  { opens: 'Artykuł', joins: 'pochodzi z serwisu' },
  { opens: 'Сообщение', joins: 'появились сначала на' },
  { opens: 'Запись', joins: 'впервые появилась' },
  { joins: 'yazısı ilk önce', ends: 'üzerinde ortaya çıktı' },
  { opens: 'Articolul', joins: 'apare prima dată în' },
  { opens: 'Inlägget', joins: 'dök först upp på' },
  { opens: 'Indlægget', joins: 'blev først udgivet på' },
  { opens: 'Innlegget', joins: 'dukket først opp på' },
  { opens: 'Το άρθρο', joins: 'εμφανίστηκε πρώτα στο' },
  { opens: 'هذا الخبر', joins: 'ظهر أولاً في' },
  { opens: 'المقالة', joins: 'ظهرت أولاً على' },
  { opens: 'نوشته', joins: 'اولین بار در', ends: 'پدیدار شد' },
  { opens: 'הפוסט', joins: 'הופיע לראשונה ב' },
]
