/** Money in fen as "¥1,234.50": always two decimals. */
export function formatMoney(fen: number): string {
  const sign = fen < 0 ? '-' : ''
  const whole = Math.trunc(Math.abs(fen) / 100).toString().replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}¥${whole}.${(Math.abs(fen) % 100).toString().padStart(2, '0')}`
}

const two = (n: number): string => n.toString().padStart(2, '0')

/** Clock as "14:03". */
export function formatClock(at: string | Date): string {
  const d = new Date(at)
  return `${two(d.getHours())}:${two(d.getMinutes())}`
}

/** Day and clock as "11-22 14:03"; the year in front when it is not the year of `now`. */
export function formatDayClock(at: string | Date, now: Date): string {
  const d = new Date(at)
  const year = d.getFullYear() === now.getFullYear() ? '' : `${d.getFullYear()}-`
  return `${year}${two(d.getMonth() + 1)}-${two(d.getDate())} ${formatClock(d)}`
}

export type Age = { unit: 'now' } | { unit: 'minutes' | 'hours' | 'days'; count: number; future: boolean }

/** How long ago (or ahead) `at` is, in the largest unit a person would use. */
export function ageOf(at: string | Date, now: Date): Age {
  const seconds = (now.getTime() - new Date(at).getTime()) / 1000
  const span = Math.abs(seconds)
  if (span < 60) return { unit: 'now' }
  const future = seconds < 0
  if (span < 3600) return { unit: 'minutes', count: Math.floor(span / 60), future }
  if (span < 86_400) return { unit: 'hours', count: Math.floor(span / 3600), future }
  return { unit: 'days', count: Math.floor(span / 86_400), future }
}

export function formatDistance(meters: number): string {
  return meters < 1000 ? `${Math.round(meters)} m` : `${(meters / 1000).toFixed(1)} km`
}

/** The language of words shown as somebody wrote them (a law, an officer, an insurer): tells a screen reader on an English page. */
export const writtenIn = (words: string): 'zh-CN' | undefined => (/[\u3400-\u9fff]/.test(words) ? 'zh-CN' : undefined)
