import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkGoldens } from 'wirecopy/golden'

test('the goldens hold', async () => {
  const { ok, text } = await checkGoldens('goldens')
  assert.ok(ok, text)
})

test('a golden that does not hold is told by its field', async () => {
  const { ok, text } = await checkGoldens('broken')
  assert.equal(ok, false)
  assert.match(text, /headline/u)
})
