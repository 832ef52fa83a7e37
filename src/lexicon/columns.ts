/** Ideographs, kana and Hangul fill two columns each. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/gu

/** How wide a text stands on a screen of fixed type, in columns: 6 for `東京 2`. */
export const columnsOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0)
