/** What agencies write in dates and times beside the names that CLDR has (months.ts). Facts only, in the notation of that file. */

/** By language, month numbers and names: wire abbreviations, inflected forms, national variants. */
export const MORE_MONTHS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  de: { 2: 'Feber', 3: 'Mrz.', 9: 'Septbr.' },
  fr: { 1: 'jan.', 2: 'fév.', 7: 'jul.,jui.', 12: 'dec.' },
  es: { 8: 'agto.', 9: 'setiembre,sep.,set.' },
  it: { 1: 'genn.', 2: 'febbr.', 6: 'giug.', 7: 'lugl.', 9: 'sett.' },
  ca: { 3: 'mar.', 6: 'jun.' },
  ro: { 11: 'noi.' },
  // RIA and Interfax cut to three letters: `22 ноя`, `10 фев`.
  ru: { 2: 'фев.', 9: 'сен.', 11: 'ноя.' },
  uk: { 4: 'кві.', 5: 'тра.', 6: 'чер.', 8: 'сер.', 10: 'жов.', 11: 'лис.', 12: 'гру.' },
  bg: { 1: 'яну.', 2: 'фев.', 9: 'септ.', 10: 'окт.', 11: 'ноем.', 12: 'дек.' },
  sr: {
    1: 'јануара',
    2: 'фебруара',
    3: 'марта',
    4: 'априла',
    5: 'маја',
    6: 'јуна,јуни',
    7: 'јула,јули',
    8: 'августа',
    9: 'септембра',
    10: 'октобра',
    11: 'новембра',
    12: 'децембра',
  },
  'sr-Latn': {
    1: 'januara',
    2: 'februara',
    3: 'marta',
    4: 'aprila',
    5: 'maja',
    6: 'juna',
    7: 'jula',
    8: 'avgusta',
    9: 'septembra',
    10: 'oktobra',
    11: 'novembra',
    12: 'decembra',
  },
  sl: {
    1: 'januarja',
    2: 'februarja',
    3: 'marca',
    4: 'aprila',
    5: 'maja',
    6: 'junija',
    7: 'julija',
    8: 'avgusta',
    9: 'septembra',
    10: 'oktobra',
    11: 'novembra',
    12: 'decembra',
  },
  hr: { 11: 'studenog' },
  el: {
    1: 'Ιανουάριος',
    2: 'Φεβρουάριος',
    3: 'Μάρτιος',
    4: 'Απρίλιος',
    5: 'Μάιος',
    6: 'Ιούνιος',
    7: 'Ιούλιος',
    8: 'Αύγουστος',
    9: 'Σεπτέμβριος,Σεπτ.',
    10: 'Οκτώβριος',
    11: 'Νοέμβριος',
    12: 'Δεκέμβριος',
  },
  et: {
    1: 'jaanuaril',
    2: 'veebruaril',
    3: 'märtsil',
    4: 'aprillil',
    5: 'mail',
    6: 'juunil',
    7: 'juulil',
    8: 'augustil',
  },
  lv: {
    1: 'janvārī',
    2: 'februārī',
    3: 'martā',
    4: 'aprīlī',
    5: 'maijā',
    6: 'jūnijā',
    7: 'jūlijā',
    8: 'augustā',
    9: 'septembrī',
    10: 'oktobrī',
    11: 'novembrī',
    12: 'decembrī',
  },
  id: { 2: 'Pebruari,Peb.', 8: 'Agt.,Agus.', 9: 'Sept.', 11: 'Nopember,Nop.' },
  fil: { 12: 'Disiyembre' },
  vi: {
    1: 'tháng Giêng,tháng Một',
    2: 'tháng Hai',
    3: 'tháng Ba',
    4: 'tháng Tư',
    5: 'tháng Năm',
    6: 'tháng Sáu',
    7: 'tháng Bảy',
    8: 'tháng Tám',
    9: 'tháng Chín',
    10: 'tháng Mười',
    11: 'tháng Mười Một',
    12: 'tháng Mười Hai,tháng Chạp',
  },
  fa: { 5: 'می', 7: 'جولای,جولائی', 8: 'آگوست' },
  he: {
    1: 'בינואר',
    2: 'בפברואר',
    3: 'במרץ,מרס,במרס',
    4: 'באפריל',
    5: 'במאי',
    6: 'ביוני',
    7: 'ביולי',
    8: 'באוגוסט',
    9: 'בספטמבר',
    10: 'באוקטובר',
    11: 'בנובמבר',
    12: 'בדצמבר',
  },
  hi: { 9: 'सितम्बर', 10: 'अक्तूबर', 11: 'नवम्बर', 12: 'दिसम्बर' },
}

/** By language, weekday numbers (0 Sunday) and names: cases that a lead uses (`в среду`, `hétfőn`) and other words for the day. */
export const MORE_WEEKDAYS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  en: { 2: 'Tues.', 3: 'Weds.', 4: 'Thur.,Thurs.' },
  de: { 6: 'Sonnabend' },
  ru: { 3: 'среду', 5: 'пятницу', 6: 'субботу' },
  uk: { 0: 'неділю', 3: 'середу', 5: "п'ятницю", 6: 'суботу' },
  sr: { 0: 'недељу', 3: 'среду', 6: 'суботу' },
  'sr-Latn': { 0: 'nedelju', 3: 'sredu', 6: 'subotu' },
  pl: { 0: 'niedzielę', 3: 'środę', 6: 'sobotę' },
  cs: { 0: 'neděli', 3: 'středu', 6: 'sobotu' },
  sk: { 0: 'nedeľu', 3: 'stredu' },
  hr: { 0: 'nedjelju', 3: 'srijedu' },
  sl: { 0: 'nedeljo', 3: 'sredo', 6: 'soboto' },
  be: { 0: 'нядзелю', 3: 'сераду', 5: 'пятніцу', 6: 'суботу' },
  lv: { 0: 'svētdien', 1: 'pirmdien', 2: 'otrdien', 3: 'trešdien', 4: 'ceturtdien', 5: 'piektdien', 6: 'sestdien' },
  hu: { 1: 'hétfőn', 2: 'kedden', 3: 'szerdán', 4: 'csütörtökön', 5: 'pénteken', 6: 'szombaton' },
  fi: {
    0: 'sunnuntaina',
    1: 'maanantaina',
    2: 'tiistaina',
    3: 'keskiviikkona',
    4: 'torstaina',
    5: 'perjantaina',
    6: 'lauantaina',
  },
  lt: {
    0: 'sekmadienį',
    1: 'pirmadienį',
    2: 'antradienį',
    3: 'trečiadienį',
    4: 'ketvirtadienį',
    5: 'penktadienį',
    6: 'šeštadienį',
  },
  id: { 0: 'Ahad', 5: "Jum'at" },
  ar: { 1: 'الإثنين' },
  he: { 0: 'ביום ראשון', 1: 'ביום שני', 2: 'ביום שלישי', 3: 'ביום רביעי', 4: 'ביום חמישי', 5: 'ביום שישי', 6: 'בשבת' },
}

/** Weekdays that are common words too (week, market, months, environment, chief): they open a date but date no lead by themselves. */
export const DOUBTFUL_WEEKDAYS = 'неделя,недеља,недељу,среда,bazar,luni,پیر,ہفتہ'

/** Weekdays that end a place name (`SANTO DOMINGO, 5 may`): after a word they open no date. */
export const PLACE_WEEKDAYS = 'domingo'

/** East Asian weekdays, Sunday to Saturday, and what stands before or after the sign: `月曜`, `월요일`, `星期一`. */
export const SIGN_WEEKDAYS: readonly { readonly before: string; readonly signs: string; readonly after: string }[] = [
  { before: '', signs: '日月火水木金土', after: '曜' },
  { before: '', signs: '일월화수목금토', after: '요일' },
  { before: '星期|礼拜|禮拜|周|週', signs: '日一二三四五六', after: '' },
  { before: '星期|礼拜|禮拜', signs: '天', after: '' },
]
/** One sign in brackets after a date: `10月25日(土)`, `9월 22일(화)`. */
export const BRACKET_WEEKDAYS = '日月火水木金土一二三四五六일월화수목금토'

/** Languages that put the month before the day, short too: `Sept. 22`, `febr. 3`. */
export const MONTH_FIRST: readonly string[] = ['en', 'hu', 'lt']
/** Languages whose copy in America or Asia does so with full names: `julho 30, 2025`. */
export const FULL_MONTH_FIRST: readonly string[] = ['es', 'fil', 'pt']

/**
 * Names that two languages give to different months. The month in months.ts stands after a bare day (Polish `11 listopada`),
 * this one after a day with a dot (Croatian `11. listopada`).
 */
export const AFTER_DOTTED_DAY: Readonly<Record<string, number>> = { listopada: 10 }

/** Words before a month's number: `22 tháng 10`. */
export const NUMBERED_MONTH = ['tháng', 'thg']
/** After a day: `1er`, `02nd`, `1°`. */
export const ENGLISH_ORDINALS = ['st', 'nd', 'rd', 'th']
export const ORDINALS = [...ENGLISH_ORDINALS, 'er', 're', 'ª', 'º', '°']
/** Between day and month: `28 de septiembre`, `3 d'abril`, `4th of July`. */
export const MONTH_LEADS = ['de ', "d'", 'of ', 'di ']
/** Between weekday and day: `Montag, den 5. Mai`, `thứ Sáu, ngày 3 tháng 5`. */
export const DAY_LEADS = ['den', 'dne', 'el', 'il', 'le', 'ngày', 'the']
/** Between month and year: `septiembre de 2020`, `tháng 10 năm 2025`. */
export const YEAR_LEADS = ['de', 'del', 'do', 'năm']
/** After a year: `2011 г.`, `2011 року`. */
export const YEAR_UNITS = ['г.', 'года', 'год', 'р.', 'року', 'г', 'م', 'ء']
/** After a year that comes first: `2020 m. rugsėjo 22 d.`, `2020. gada 22. septembrī`. */
export const FIRST_YEAR_UNITS = ['m.', 'gada', 'г.']
/** After the day of such a date. */
export const LAST_DAY_UNITS = ['d.']

/** East Asian eras and the year before their first: `令和7年` is 2025, `114年` 2025. */
export const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 }
/** Taiwan's years stand without a name. Two digits below this are a western year cut short (`20年`, `09年`). */
export const ROC = { before: 1911, least: 60 }
/** North Korea's years: `Juche 107 (2018)`, `주체107(2018)년`. */
export const JUCHE = { word: 'Juche', korean: '주체', before: 1911 }
/** What makes a span of days of `10日`: `10日間`, `10日前`. */
export const DAY_SPANS = [
  '間',
  '间',
  '前',
  '後',
  '后',
  '以',
  '内',
  '目',
  'ぶり',
  'ごと',
  '連',
  '连',
  '간',
  '동안',
  '째',
  '만',
  '전',
  '후',
  ' 만',
]
export const CHINESE_DIGITS = '〇一二三四五六七八九'
export const CHINESE_ZEROS = '零○'
export const CHINESE_TEN = '十'
/** Tens in one sign, and in two. */
export const CHINESE_TENS = { 廿: '二十', 卅: '三十' } as const

/** Days of the month that Bhasha writes as words, from the first on: `पांच सितंबर`. */
export const DAY_WORDS: readonly string[] = ['एक', 'दो', 'तीन', 'चार', 'पांच', 'छह', 'सात', 'आठ', 'नौ']

/** First words of the Hijri months, in the spellings of MINA, SPA and Bernama. */
export const HIJRI_MONTHS =
  "Muharram,Safar,Rabi,Rabiul,Rabi'ul,Rabia,Jumada,Jumad,Jumadi,Jumadil,Jumadal,Rajab,Rejab,Sha'ban,Shaaban,Shaban,Syaban,Sya'ban,Ramadan,Ramadhan,Ramazan,Shawwal,Syawal,Dhul,Dhu,Zulqaidah,Zulkaidah,Zulqa'dah,Zulhijjah,Dzulhijjah,Dzulqa'dah,محرم,صفر,ربيع,جمادى,رجب,شعبان,رمضان,شوال,ذو,ذي"
/** After a Hijri year. */
export const HIJRI_UNITS = ['AH', 'A.H.', 'H', 'هـ', 'ه']
/** Between the Hijri date and ours. */
export const HIJRI_LINKS = ['/', ',', '-', '(', 'الموافق', 'corresponding to']

/** The months of Iran's calendar of the sun, from spring on, as IRNA, ISNA and Mehr write them. */
export const SOLAR_MONTHS: readonly string[] =
  'فروردین,اردیبهشت,خرداد,تیر,مرداد,شهریور,مهر,آبان,آذر,دی,بهمن,اسفند'.split(',')
/** `month`, after its name. */
export const SOLAR_MONTH_LINKS = ['ماه']
/** The year that the calendar is counted from here, and its first day in ours; what is left of its leap years by 33, until 1472. */
export const SOLAR_FIRST_YEAR = { year: 1343, begins: '1964-03-21' }
export const SOLAR_LEAP_YEARS: readonly number[] = [1, 5, 9, 13, 17, 22, 26, 30]

/** The months of Thailand, in full and short. */
export const THAI_MONTHS: readonly (readonly string[])[] = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
]
/** Around a weekday before a date: `วันอังคารที่ 5`. */
export const THAI_DAY = { before: 'วัน', after: 'ที่' }
/** Thailand's years: what stands before them, how far they are ahead, the least that is one, and the century of two figures. */
export const BUDDHIST_ERA = { signs: ['พ.ศ. ', 'พ.ศ.', 'ค.ศ. ', 'ปี '], before: 543, least: 2400, century: 2500 }

/** Before noon and after it, before the hour. */
export const MORNING = ['오전', '上午', '午前', '凌晨', '早上', 'ص']
export const AFTERNOON = ['오후', '下午', '午後', '晚上', '傍晚', '中午', 'م']
/** After year, month and day in scripts that sign them. */
export const YEAR_SIGNS = '年년'
export const MONTH_SIGNS = '月월'
export const DAY_SIGNS = '日号號일'
/** Of these, what a day alone may have. */
export const LONE_DAY_SIGNS = '日일'
/** The first year of an era. */
export const FIRST_YEAR = '元'
/** Numbers before a weekday's sign that make `once a week` of it: `一周一次`. */
export const WEEK_COUNTERS = '一二三四五六七八九十两兩每'
/** Between hour and minute, beside the colon. */
export const HOUR_MARKS = ['h', 'u', '시', '時', '时', '点', '點']
export const MINUTE_MARKS = ['min', '분', '分']
/** Zones without an offset, and what else a time of four digits has after it: `0001 GMT`, `1509 hrs`. */
export const UNIVERSAL_ZONES = ['GMT', 'UTC']
export const ZULU = 'Z'
export const MILITARY_UNITS = ['hrs']
/** After a time, without a zone. */
export const CLOCK_UNITS = ['hrs', 'hr', 'hours', 'horas', 'uhr', 'h', '시', '時', '时']
/** Zones whose offset depends on country or season: they are read and not told. */
export const NAMED_ZONES =
  'ET,EST,EDT,CT,CST,CDT,MT,MST,MDT,PT,PST,PDT,IST,KST,JST,CET,CEST,EET,EEST,BST,MSK,МСК,WIB,WITA,WIT,AEST,AEDT,SGT,HKT,PKT,TSİ'
/** Between a date and its time. */
export const CLOCK_LEADS = [
  ...['at', 'um', 'à', 'a las', 'às', 'as', 'alle', 'alle ore', 'ore', 'ora', 'om', 'kl', 'kl.', 'klo', 'klokken'],
  ...['o', 'o godz.', 'godz.', 'в', 'о', 'pukul', 'jam', 'saat', 'lúc', 'στις', 'الساعة', 'بوقت', 'ساعت', 'เวลา'],
]
/** Between a time and its date: `22:04, 22 Apr`, `17:05 on May 3`. */
export const DATE_LEADS = ['on', 'am', 'del', 'le', 'den', 'ngày', 'el']
