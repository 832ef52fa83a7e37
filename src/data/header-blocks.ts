/** Names that transmission headers carry. Facts only. */

/** Belga's services and sections: `SPF001 3 RES 0070 F BELGA-0001`. */
export const belgaServices: readonly string[] = ['INT', 'EXT', 'SPF', 'BRF', 'BIN', 'BTL', 'SPN', 'BRN', 'ECO', 'ALG']
/** Time zones of filing times. */
export const filingZones: readonly string[] = ['GMT', 'UTC', 'ET', 'EST', 'EDT', 'CET', 'CEST', 'BST', 'Z']
export const universalZones: readonly string[] = ['GMT', 'UTC', 'Z']
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
