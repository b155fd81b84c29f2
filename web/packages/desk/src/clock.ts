import { onScopeDispose, ref, type Ref } from 'vue'

const now = ref(Date.now())
let watchers = 0
let timer: ReturnType<typeof setInterval> | undefined

/** The screen's clock, one tick a second for all promise clocks together. */
export function useNow(): Readonly<Ref<number>> {
  if (watchers++ === 0) {
    now.value = Date.now()
    timer = setInterval(() => (now.value = Date.now()), 1000)
  }
  onScopeDispose(() => {
    if (--watchers === 0) clearInterval(timer)
  })
  return now
}

export type PromiseTone = 'calm' | 'soon' | 'overdue'

/** How a promise stands: `soon` in its last five minutes. */
export function promiseTone(leftMillis: number): PromiseTone {
  if (leftMillis < 0) return 'overdue'
  return leftMillis < 5 * 60_000 ? 'soon' : 'calm'
}

/** `04:09`, `1:02:03`, or days and hours beyond a day (`2天3时`); always of the absolute distance. */
export function countdown(leftMillis: number, words: { day: string; hour: string }): string {
  const seconds = Math.floor(Math.abs(leftMillis) / 1000)
  const days = Math.floor(seconds / 86_400)
  const hours = Math.floor((seconds % 86_400) / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const two = (n: number) => String(n).padStart(2, '0')
  if (days > 0) return `${days}${words.day}${hours}${words.hour}`
  if (hours > 0) return `${hours}:${two(minutes)}:${two(seconds % 60)}`
  return `${two(minutes)}:${two(seconds % 60)}`
}
