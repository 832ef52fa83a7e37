import { type Command, InvalidArgumentError, Option } from 'commander'
import type { CleanOptions } from '../model'
import { defaultBounds } from '../data/bounds'
import { BOUNDS, checkInput } from '../options'
import { OWN_MEMBERS } from '../stream/own-members'
import type { Origin } from './jobs'
import type { RunOptions } from './run'
import { type Format, FORMATS, INPUT_FORMATS, type InputFormat, type Settings, type View } from './settings'

/** The options as commander gives them. */
export interface Flags {
  readonly format: Format
  readonly text?: true
  readonly explain?: true
  readonly show?: true
  readonly jsonl?: true
  readonly urlField?: string
  readonly htmlField?: string
  readonly textField?: string
  readonly into?: string
  readonly dropInput?: true
  readonly out?: string
  readonly inputFormat: InputFormat
  readonly url?: string
  readonly referenceDate?: string
  readonly maxCharacters?: number
  readonly maxLines?: number
  readonly maxPage?: number
  readonly maxTags?: number
  readonly maxNesting?: number
  readonly jobs: number
  readonly quiet?: true
}

const MOST_JOBS = 256
const WHOLE_NUMBER = /^(?:[1-9]\d{0,14}|Infinity)$/u
const COUNT = /^[1-9]\d{0,2}$/u
const ACCOUNTS = ['explain', 'show']
/** What is said of records. */
const RECORD_FLAGS = [
  ['urlField', '--url-field <name>'],
  ['htmlField', '--html-field <name>'],
  ['textField', '--text-field <name>'],
  ['into', '--into <name>'],
  ['dropInput', '--drop-input'],
] as const
/** Members of a document's record that tell where it is from. */
const ORIGIN: readonly string[] = ['file', 'url', 'date'] satisfies (keyof Origin)[]

/** Adds every option of the program, in the order in which the help shows them. */
export function addFlags(program: Command): Command {
  return program
    .addOption(new Option('--format <format>', 'what is written of each article').choices(FORMATS).default('json'))
    .addOption(new Option('--text', 'short for --format text').conflicts(['format', 'explain', 'show']))
    .addOption(
      new Option('--explain', 'print the ledger: what became of each stretch of the source').conflicts([
        'format',
        'show',
      ]),
    )
    .addOption(
      new Option('--show', 'print what was found and what became of every line, for people').conflicts(['format']),
    )
    .addOption(
      new Option('--jsonl', 'read a JSON record a line, write it with its article, in order').conflicts(ACCOUNTS),
    )
    .option('--url-field <name>', 'member of a record with its address, url unless given', memberName)
    .option('--html-field <name>', 'member of a record with its HTML, html unless given', memberName)
    .option('--text-field <name>', 'member with its text, read where there is no HTML, text unless given', memberName)
    .option('--into <name>', 'member of a record to write the article under, article unless given', memberName)
    .option('--drop-input', 'leave the HTML and text out of the records written')
    .addOption(
      new Option('--out <folder>', 'write a file for each document, named as it is, into a folder')
        .argParser(folderName)
        .conflicts(['jsonl']),
    )
    .addOption(new Option('--input-format <format>', 'how the input is written').choices(INPUT_FORMATS).default('auto'))
    .option('--url <url>', 'where the document was found; it is not fetched')
    .option('--reference-date <date>', 'ISO date by which a missing year may be inferred', isoDate)
    .option('--max-characters <n>', bounded('characters of text', 'maxCharacters'), bound)
    .option('--max-lines <n>', bounded('lines', 'maxLines'), bound)
    .option('--max-page <n>', bounded('characters of HTML', 'maxPage'), bound)
    .option('--max-tags <n>', bounded('tags', 'maxTags'), bound)
    .option('--max-nesting <n>', bounded('elements in one another', 'maxNesting'), bound)
    .option('--jobs <n>', 'in how many threads', jobCount, 1)
    .option('-q, --quiet', 'no progress, and no summary unless something failed')
}

/** What the options ask for, given where standard output goes. */
export function runOptions(flags: Flags, terminal: boolean, colour: boolean): RunOptions {
  checkRecordFlags(flags)
  const { out, inputFormat, url, referenceDate, jobs } = flags
  const inFiles = out !== undefined
  const clean: CleanOptions = {
    format: inputFormat,
    ...(url === undefined ? {} : { url }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
    ...boundsAsked(flags),
  }
  return {
    settings: {
      records: flags.jsonl ?? false,
      view: viewAsked(flags),
      clean,
      fields: fieldsAsked(flags),
      inFiles,
      terminal: (terminal || colour) && !inFiles,
      colour: colour && !inFiles,
    },
    ...(inFiles ? { out } : {}),
    jobs,
    quiet: flags.quiet ?? false,
  }
}

/** Throws a sentence for what is said of records where there are none, and for an article in the place of something else. */
function checkRecordFlags(flags: Flags): void {
  const { jsonl, into } = flags
  const isWritten = jsonl || flags.format === 'jsonl'
  for (const [name, flag] of RECORD_FLAGS)
    if (flags[name] !== undefined && !(name === 'into' ? isWritten : jsonl))
      throw new Error(`option '${flag}' cannot be used without '--jsonl'`)
  if (into !== undefined && (jsonl ? OWN_MEMBERS : [...OWN_MEMBERS, ...ORIGIN]).includes(into))
    throw new Error(`option '--into <name>' cannot be '${into}', which a record has for something else`)
}

const fieldsAsked = ({ urlField, htmlField, textField, into, dropInput }: Flags): Settings['fields'] => ({
  ...(urlField === undefined ? {} : { urlField }),
  ...(htmlField === undefined ? {} : { htmlField }),
  ...(textField === undefined ? {} : { textField }),
  ...(into === undefined ? {} : { into }),
  ...(dropInput === undefined ? {} : { dropInput }),
})

const viewAsked = ({ format, text, explain, show }: Flags): View =>
  text ? 'text' : explain ? 'explain' : show ? 'show' : format

/** `most lines read of a document, 20000 unless given` */
const bounded = (what: string, name: keyof typeof defaultBounds): string =>
  `most ${what} read of a document, ${String(defaultBounds[name])} unless given`

const boundsAsked = (flags: Flags): CleanOptions =>
  Object.fromEntries(
    BOUNDS.flatMap((name) => {
      const value = flags[name]
      return value === undefined ? [] : [[name, value] as const]
    }),
  )

function bound(text: string): number {
  if (!WHOLE_NUMBER.test(text)) throw new InvalidArgumentError('It must be a whole number above 0, or Infinity.')
  return Number(text)
}

function jobCount(text: string): number {
  if (!COUNT.test(text) || Number(text) > MOST_JOBS)
    throw new InvalidArgumentError(`It must be a number from 1 to ${String(MOST_JOBS)}.`)
  return Number(text)
}

function isoDate(text: string): string {
  try {
    checkInput('', { referenceDate: text })
    return text
  } catch {
    throw new InvalidArgumentError('It must be an ISO date such as 2025-10-25.')
  }
}

function folderName(text: string): string {
  if (text === '') throw new InvalidArgumentError('It must be the name of a folder.')
  return text
}

function memberName(text: string): string {
  if (text === '') throw new InvalidArgumentError('It must be the name of a member.')
  return text
}
