const { checkGoldens } = require('wirecopy/golden')

test('the goldens hold', async () => {
  const { ok, text } = await checkGoldens('goldens')
  expect([ok, text]).toEqual([true, text])
})

test('a golden that does not hold is told by its field', async () => {
  const { ok, text } = await checkGoldens('broken')
  expect(ok).toBe(false)
  expect(text).toMatch(/headline/u)
})
