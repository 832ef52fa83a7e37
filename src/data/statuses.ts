/** What kill notices and embargo lines say, in the languages of the wires. Facts only; small letters unless said. */

/** Those whom an order to kill or hold a story speaks to, before what they are told. */
export const addressees: readonly string[] = [
  'editors',
  'editors note',
  'editor’s note',
  'editors’ note',
  'note to editors',
  'attention editors',
  'attn editors',
  'eds',
  'subscribers',
  'clients',
  'advisory',
  'news advisory',
]

/** How editors are asked to do it. */
export const requests: readonly string[] = ['please']
/** What they are asked to do; of these, what holds a story and does not cancel it. */
export const orders: readonly string[] = ['kill', 'withhold', 'hold', 'disregard', 'do not use']
export const holdOrders: readonly string[] = ['withhold', 'hold']
/** Orders without a `please`, which only a sign of the wire behind the story tells from a sentence: `Kill the story slugged …`. */
export const bareOrders: readonly string[] = ['kill', 'withhold']
export const storyLeads: readonly string[] = ['the', 'this', 'our']
export const storySigns: readonly string[] = ['slugged', 'headlined', 'sent', 'issued', 'moved', 'filed']

/** Lines that cancel a story, whole or up to their final stop. */
export const canceled: readonly string[] = [
  ...[
    'a kill is mandatory',
    'kill is mandatory',
    'this is a mandatory kill',
    'mandatory kill',
    'make certain the story is not used',
  ],
  ...['make certain the image is not used', 'make certain the photo is not used', 'there will be no substitute story'],
  ...['there will be no substitute', 'no substitute story will be issued', 'no replacement story will be issued'],
  ...[
    'this story has been withdrawn',
    'this story has been killed',
    'the story has been withdrawn',
    'the story is withdrawn',
  ],
  ...[
    'this article has been withdrawn',
    'this item has been withdrawn',
    'story withdrawn',
    'story killed',
    'withdrawn',
  ],
  ...[
    'kill',
    'kill kill kill',
    'bulletin kill',
    'story kill',
    'photo kill',
    'apnewsalert kill',
    'ap newsalert kill',
    'withdrawal',
  ],
  ...['annulation', 'dépêche annulée', 'cette dépêche est annulée', 'à annuler', 'prière d’annuler', 'zurückgezogen'],
  ...['die meldung wurde zurückgezogen', 'die meldung wird zurückgezogen', 'meldung zurückgezogen', 'meldung entfällt'],
  ...[
    'anulada',
    'nota anulada',
    'noticia anulada',
    'anulación',
    'queda anulada',
    'annullata',
    'annullamento',
    'notizia annullata',
  ],
  ...[
    'anulado',
    'texto anulado',
    'anulação',
    'ingetrokken',
    'bericht ingetrokken',
    'tilbaketrukket',
    'tilbagekaldt',
    'återkallad',
  ],
  ...[
    'аннулировано',
    'сообщение аннулировано',
    'отзыв сообщения',
    'wycofana',
    'depesza anulowana',
    'staženo',
    'zpráva se ruší',
  ],
  ...[
    '전문취소',
    '전문 취소',
    '기사 취소',
    '기사취소',
    '기사삭제',
    '기사 삭제',
    '取消',
    '全文取消',
    '撤稿',
    '稿件撤销',
    '稿件撤回',
    'mất hiệu lực',
  ],
]

/** Lines that hold a story back. */
export const withheld: readonly string[] = [
  ...[
    'please withhold',
    'withhold',
    'please hold',
    'hold',
    'do not publish',
    'do not use',
    'not for publication',
    'not for use',
  ],
  ...['bitte nicht verwenden', 'bitte nicht veröffentlichen', 'meldung gesperrt', 'ne pas publier', 'ne pas diffuser'],
  ...[
    'no publicar',
    'no difundir',
    'non pubblicare',
    'não publicar',
    'niet publiceren',
    'не публиковать',
    '보도 보류',
    '보도보류',
  ],
]

/** Words that end `Please kill the story …`: what is to be killed or withheld. */
export const killed: readonly string[] = [
  'story',
  'stories',
  'item',
  'image',
  'photo',
  'photos',
  'article',
  'graphic',
  'video',
  'advisory',
]

/** Tags of a cancelled story before its headline: `WITHDRAWN-`, `(WITHDRAWAL) `, `WIDERRUF zu `. As they stand. */
export const canceledTags: readonly string[] = [
  ...[
    'WITHDRAWN-',
    'WITHDRAWN:',
    '(WITHDRAWN)',
    '(WITHDRAWAL)',
    'WITHDRAWAL-',
    'WITHDRAWAL:',
    'KILL:',
    '(KILL)',
    '[KILL]',
  ],
  ...['STORY KILLED:', 'STORY WITHDRAWN:', 'ANNULATION:', 'ANNULATION -', 'ANNULE:', '(ANNULE)', '(ANNULATION)'],
  ...[
    '(Zurückgezogen)',
    '(ZURÜCKGEZOGEN)',
    'ZURÜCKGEZOGEN:',
    'WIDERRUF:',
    'WIDERRUF zu',
    '(WIDERRUF)',
    'Widerruf zu OTS',
  ],
  ...[
    'ANULADA:',
    '(ANULADA)',
    'ANULADA.-',
    'ANULACIÓN:',
    'ANNULLATA:',
    '(ANNULLATA)',
    '(ANULADO)',
    'ANULADO:',
    '(ВНИМАНИЕ! АННУЛИРОВАНО)',
  ],
  ...[
    '[전문취소]',
    '(전문취소)',
    '[전문 취소]',
    '(전문 취소)',
    '[기사취소]',
    '【取消】',
    '(RETRACTED)',
    'RETRACTED:',
    'RETRACTED-',
  ],
]

/** What an embargo line begins with. `{…}` does not occur; small letters. */
export const embargoOpeners: readonly string[] = [
  ...['embargoed until', 'embargoed to', 'embargoed till', 'embargoed for release until', 'embargoed for release at'],
  ...[
    'embargoed for release',
    'embargoed for',
    'under embargo until',
    'under embargo till',
    'strictly embargoed until',
  ],
  ...[
    'strictly embargoed to',
    'strictly embargoed',
    'strict embargo',
    'embargo until',
    'embargo till',
    'embargo lifts',
    'embargoed',
  ],
  ...[
    'embargo',
    'not for release before',
    'not for release until',
    'not for publication before',
    'not for publication until',
  ],
  ...['not for broadcast before', 'not for use before', 'hold for release until', 'hold for release', 'for release at'],
  ...['sperrfrist', 'gesperrt bis', 'sperrvermerk', 'sperrzeit', 'frei für'],
  ...['sous embargo jusqu’au', 'sous embargo jusqu’à', 'sous embargo', 'embargo jusqu’au', 'embargo jusqu’à'],
  ...[
    'bajo embargo hasta',
    'bajo embargo',
    'embargo hasta',
    'embargado hasta',
    'embargada hasta',
    'sotto embargo fino',
    'sotto embargo',
  ],
  ...[
    'embargo fino',
    'sob embargo até',
    'sob embargo',
    'embargo até',
    'embargado até',
    'onder embargo tot',
    'embargo tot',
    'onder embargo',
  ],
  ...[
    'embargo till',
    'embargo til',
    'sperret til',
    'embargo do',
    'под эмбарго до',
    'под эмбарго',
    'эмбарго до',
    'эмбарго',
  ],
  ...['엠바고', '※ 엠바고', '보도시점', '보도 시점', '解禁日時', '報道解禁', '解禁', '发布禁令至'],
]

/** Openers that stand in ordinary headlines too: their line must be in capitals or say a time after a colon. */
export const plainOpeners: readonly string[] = [
  ...['embargo', 'embargoed', 'embargoed to', 'embargo lifts', 'hold for release', 'for release at', 'frei für'],
  ...[
    'embargo tot',
    'embargo til',
    'embargo till',
    'embargo do',
    'embargo hasta',
    'embargo até',
    'embargo until',
    'strict embargo',
  ],
  ...[
    'embargo fino',
    'embargo jusqu’au',
    'embargo jusqu’à',
    'bajo embargo',
    'sous embargo',
    'sotto embargo',
    'sob embargo',
  ],
  ...[
    'onder embargo',
    'эмбарго',
    'под эмбарго',
    '엠바고',
    '解禁',
    '보도시점',
    '보도 시점',
    'эмбарго до',
    'embargoed for',
    'gesperrt bis',
  ],
]

/** Words that a moment is told with, beside digits: `EMBARGOED UNTIL SUNDAY`, `SPERRFRIST: REDEBEGINN`. Small letters. */
export const momentWords: readonly string[] = [
  ...[
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'midnight',
    'noon',
    'delivery',
    'gmt',
    'utc',
  ],
  ...[
    'montag',
    'dienstag',
    'mittwoch',
    'donnerstag',
    'freitag',
    'samstag',
    'sonntag',
    'uhr',
    'redebeginn',
    'beginn',
    'mitternacht',
  ],
  ...[
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
    'minuit',
    'midi',
    'lunes',
    'martes',
    'miércoles',
  ],
  ...[
    'jueves',
    'viernes',
    'sábado',
    'domingo',
    'medianoche',
    'lunedì',
    'martedì',
    'mercoledì',
    'giovedì',
    'venerdì',
    'sabato',
  ],
  ...['domenica', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'meia-noite'],
]

/** How the lines begin that say for when a story is, a day or a use after them; and the code of such a story, before the day's number: `ADV28`. */
export const advanceLeads: readonly string[] = ['advance for', 'adv. for', 'adv for']
export const releaseLeads: readonly string[] = ['for release']
export const advanceCode = 'ADV'

/** What `Advance for …` is for, when it is no headline: `Advance for Sunday, Nov. 3`. Small letters. */
export const advanceFor: readonly string[] = [
  ...[
    'release',
    'use',
    'weekend',
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'sundays',
  ],
  ...['sunday’s', 'saturday’s', 'monday’s', 'afternoon', 'morning', 'publication'],
]
export const advanceNext: readonly string[] = [
  ...[
    'edition',
    'editions',
    'papers',
    'release',
    'use',
    'sunday',
    'monday',
    'saturday',
    'friday',
    'and thereafter',
    'jan',
    'feb',
  ],
  ...['march', 'april', 'may', 'june', 'july', 'aug', 'sept', 'oct', 'nov', 'dec', 'at'],
]

/** What has been done to a story that is no more, what says so before it, and what follows on it. */
export const takenBackLeads: readonly string[] = ['has been', 'is', 'was']
export const takenBack: readonly string[] = ['withdrawn', 'killed']
export const noSubstitutes: readonly string[] = [
  'A kill is mandatory',
  'There will be no substitute',
  'There will be no replacement',
  'No substitute',
  'No replacement',
]
