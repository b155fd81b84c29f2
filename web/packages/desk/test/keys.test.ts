import { effectScope } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useKeys, useKeySheet } from '../src/keys'

let scope = effectScope()
beforeEach(() => (scope = effectScope()))
afterEach(() => scope.stop())

const press = (key: string, target: EventTarget = window, init: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  target.dispatchEvent(event)
  return event
}
const bind = (key: string, run: () => void, more: { inFields?: boolean; when?: () => boolean } = {}): void =>
  scope.run(() => useKeys('test', [{ key, does: 'x', run, ...more }]))

it('runs the binding and keeps the browser out of it', () => {
  const run = vi.fn()
  bind('n', run)
  expect(press('n').defaultPrevented).toBe(true)
  expect(run).toHaveBeenCalledOnce()
})

it('leaves letters alone while somebody types', () => {
  const run = vi.fn()
  bind('n', run)
  const field = document.body.appendChild(document.createElement('textarea'))
  press('n', field)
  expect(run).not.toHaveBeenCalled()
  field.remove()
})

it('takes Ctrl+Enter while typing when the binding says so', () => {
  const run = vi.fn()
  bind('Ctrl+Enter', run, { inFields: true })
  const field = document.body.appendChild(document.createElement('textarea'))
  press('Enter', field, { ctrlKey: true })
  expect(run).toHaveBeenCalledOnce()
  field.remove()
})

it('the newest binding of a key wins, and the older is back when it leaves', () => {
  const [page, viewer] = [vi.fn(), vi.fn()]
  bind('r', page)
  const top = effectScope()
  top.run(() => useKeys('viewer', [{ key: 'r', does: 'x', run: viewer }]))
  press('r')
  top.stop()
  press('r')
  expect([page.mock.calls.length, viewer.mock.calls.length]).toEqual([1, 1])
})

it('a key whose condition fails is left to others', () => {
  const run = vi.fn()
  bind('Enter', run, { when: () => false })
  expect(press('Enter').defaultPrevented).toBe(false)
})

it('everything bound stands on the sheet', () => {
  bind('n', vi.fn())
  expect(useKeySheet().groups.value.at(-1)?.bindings.map((b) => b.key)).toEqual(['n'])
})
