import { expect, test } from 'vitest'
import { resolver } from '../src/readers/html-urls'

test.each([
  ['/z/', 'https://news.example/z/x'],
  ['z/', 'https://news.example/2025/z/x'],
  [' ../z/ ', 'https://news.example/z/x'],
  ['//b.example/z/', 'https://b.example/z/x'],
  ['https://b.example/z/', 'https://b.example/z/x'],
  ['javascript:go()', 'https://news.example/2025/x'],
  [undefined, 'https://news.example/2025/x'],
])('a link on a page with <base href="%s">, which may be relative itself, leads to %s', (base, address) => {
  expect(resolver(base, undefined, 'https://news.example/2025/ferry')('x')).toBe(address)
})

test('a relative <base> of a page of which nobody knows where it stands says nothing', () => {
  expect(resolver('/z/', undefined)('x')).toBe('x')
})
