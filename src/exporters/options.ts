import { type Checks, objectWith } from '../checks'

/** Throws a `TypeError` where the options are no object, or one with other members than these. */
export function checkExporterOptions(options: unknown, members: Checks): void {
  const problems = objectWith({}, members)(options, 'options')
  if (problems.length > 0) throw new TypeError(problems.join('; '))
}
