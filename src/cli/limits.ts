/** The longest line of JSON, document or page of an archive that is read, in bytes. Longer ones fail and are skipped. */
export const LONGEST = 32 * 2 ** 20

export const TOO_LONG = { code: 'too-long', message: `longer than ${String(LONGEST / 2 ** 20)} MB` } as const
