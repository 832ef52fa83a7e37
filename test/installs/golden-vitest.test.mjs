import { expect, test } from 'vitest'
import { checkGoldens } from 'wirecopy/golden'

test('the goldens hold', async () => {
  const { ok, text } = await checkGoldens('goldens')
  expect(ok, text).toBe(true)
})

test('a golden that does not hold is told by its field', async () => {
  const { ok, text } = await checkGoldens('broken')
  expect(ok).toBe(false)
  expect(text).toMatch(/headline/u)
})
