// Writes test/expressions.json: for each expression of the package what recheck says of it. Those that stand there are not asked again.
import { readFileSync, writeFileSync } from 'node:fs'
import { allExpressions } from './expressions'
import { isProof, prove, type Proof } from './prove-expression'

const TABLE = new URL('../test/expressions.json', import.meta.url)
/** After so many the table is written, so that a run may be broken off. */
const OFTEN = 25

const known = JSON.parse(readFileSync(TABLE, 'utf8')) as Readonly<Record<string, Proof>>
const all = await allExpressions()
const proofs = new Map<string, Proof>()
for (const expression of all.keys()) {
  const proof = known[expression]
  if (proof !== undefined && isProof(proof)) proofs.set(expression, proof)
}
const missing = [...all.keys()].filter((expression) => !proofs.has(expression))
console.log(`${String(all.size)} expressions, ${String(missing.length)} to be checked`)
for (const [i, expression] of missing.entries()) {
  const proof = await prove(expression)
  proofs.set(expression, proof)
  if (!isProof(proof)) console.log(`${all.get(expression) ?? ''}: ${proof}\n  ${expression}`)
  if (i % OFTEN === OFTEN - 1) write()
}
write()
process.exitCode = [...proofs.values()].every(isProof) ? 0 : 1

function write(): void {
  const sorted = [...proofs].toSorted(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(TABLE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
}
