/** How far a run has come. */
export interface Progress {
  /** Bytes read, and how many there are, if that is known. */
  readonly read: number
  readonly size?: number
  readonly records: number
  readonly failed: number
  readonly seconds: number
}

const CELLS = 24
const MILLION = 1e6

/** One line: `[######------------------]  25%  1,204 done  3 failed  310/s`; without a known size `12.4 MB` is the bar. */
export function progressLine({ read, size, records, failed, seconds }: Progress): string {
  const share = size === undefined ? undefined : size === 0 ? 1 : Math.min(1, read / size)
  return [
    share === undefined ? `${(read / MILLION).toFixed(1)} MB` : bar(share),
    `${grouped(records)} done`,
    ...(failed > 0 ? [`${grouped(failed)} failed`] : []),
    ...(seconds >= 1 ? [`${grouped(Math.round(records / seconds))}/s`] : []),
  ].join('  ')
}

/** `1 record` `1,204 records` */
export const counted = (count: number, thing: string): string => `${grouped(count)} ${thing}${count === 1 ? '' : 's'}`

/** `1,204` */
export const grouped = (count: number): string => count.toLocaleString('en-US')

function bar(share: number): string {
  const full = Math.floor(share * CELLS)
  const percent = `${String(Math.floor(share * 100))}%`.padStart(4)
  return `[${'#'.repeat(full)}${'-'.repeat(CELLS - full)}] ${percent}`
}

const EVERY = 100
const CLEAR = '\r\u001b[K'

export interface Bar {
  readonly show: (progress: Progress) => void
  readonly clear: () => void
}

/** A line on standard error that is written over, ten times a second at most; nothing when it is not shown. */
export function makeBar(shown: boolean): Bar {
  if (!shown) return { show: () => undefined, clear: () => undefined }
  let last = -EVERY
  return {
    show(progress) {
      const now = progress.seconds * 1000
      if (now - last < EVERY) return
      last = now
      process.stderr.write(CLEAR + progressLine(progress))
    },
    clear: () => void process.stderr.write(CLEAR),
  }
}
