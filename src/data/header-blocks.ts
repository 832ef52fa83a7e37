/** Names that transmission headers carry. Facts only. */
import { UNIVERSAL_ZONES, ZULU } from './dates'

/** What agencies put into their headers: `eca062 4 i 211 ccccb dpa 061`, `BELGA-0001 COR 703`, `AP-WF-11-13-13`, `Nr. OTS0112`, `R CRO S0A QBXB`. */
export const dpaSign = 'dpa'
export const belgaSign = 'BELGA'
export const belgaCorrection = 'COR'
export const ansaSign = 'QBX'
export const apSign = 'AP'
export const apPictures: readonly string[] = [...['Photo', 'Photos', 'Graphic', 'Graphics', 'Video', 'Audio']]
export const austrianServices: readonly string[] = ['OTS', 'APA']
export const austrianNumber = 'Nr.'
/** The sign of dpa's imprint, several times over: `ryryry`. */
export const imprintSign = 'ry'
/** Belga's services and sections: `SPF001 3 RES 0070 F BELGA-0001`. */
export const belgaServices: readonly string[] = ['INT', 'EXT', 'SPF', 'BRF', 'BIN', 'BTL', 'SPN', 'BRN', 'ECO', 'ALG']
/** Time zones of filing times. */
export const filingZones: readonly string[] = ['GMT', 'UTC', 'ET', 'EST', 'EDT', 'CET', 'CEST', 'BST', 'Z']
export const universalZones: readonly string[] = [...UNIVERSAL_ZONES, ZULU]
/** Months of filing times, in order. */
export const filingMonths: readonly string[] = [
  ...['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
]
/** Fields of archive records, two letters before a colon or alone: `LG: LONG`, `AT:`, `HD:`. */
export const archiveFields: readonly string[] = [
  ...[
    'LG',
    'AT',
    'GR',
    'CR',
    'HD',
    'BY',
    'WC',
    'PD',
    'ET',
    'SN',
    'SC',
    'PG',
    'LA',
    'CY',
    'LP',
    'TD',
    'CO',
    'IN',
    'NS',
    'RE',
  ],
  ...['PUB', 'IPC', 'IPD', 'AN', 'CT', 'RF', 'ED', 'VOL', 'SE', 'CLM', 'ART', 'DD', 'SL', 'KW', 'PR', 'TI'],
]
/** Lines of the block that the site of the Asian-Pacific agencies' league puts above what it relays, misspelt as there. */
export const relayBlockLines: readonly string[] = ['ID :', 'Auther :', 'Shortlink :', 'The shortlink copeid']
/** Of these, what has its value on the next line. */
export const relayBlockLabels: readonly string[] = ['ID :', 'Shortlink :']
/** Fields whose value is part of the story and stays: only the name goes. */
export const storyFields: readonly string[] = ['HD', 'LP', 'TD', 'BY', 'SL', 'SE', 'TI', 'ART']
/** What scrapers print before a story and behind one that they cut: `date 2023-09-15`, `calendar>>April 18`, `[+2642 chars]`. */
export const dateLabel = 'date'
export const calendarLabel = 'calendar'
export const cutUnit = 'chars'
/** What a line may open with that a caret marks as one of the header's. */
export const caretOpenings: readonly string[] = ['Eds:', 'By ']
/** What a teleprinter's message begins and ends with: `ZCZC UPI117`, `NNNN`. */
export const messageStart = 'ZCZC'
export const messageEnd = 'NNNN'
