import type { Channel } from '@kuaichu/api'

type Door = Extract<Channel, 'WEB_LINK' | 'MINI_PROGRAM' | 'SUPER_APP' | 'KIOSK'>

/** What stands after `?from=` in the links of the other doors. */
const DOORS: ReadonlyMap<string | null, Door> = new Map([['mini-program', 'MINI_PROGRAM'], ['city-app', 'SUPER_APP'], ['kiosk', 'KIOSK']])
const KEPT = 'kuaichu.door'

/** Which door a page was opened through; WeChat names its web-view in the browser's own name. */
export function doorOf(query: string, userAgent: string): Door | undefined {
  return DOORS.get(new URLSearchParams(query).get('from')) ?? (/miniProgram/i.test(userAgent) ? 'MINI_PROGRAM' : undefined)
}

/** Remembered for this tab: the address loses its query with the first step. */
export function rememberDoor(): void {
  const door = doorOf(window.location.search, navigator.userAgent)
  if (door) sessionStorage.setItem(KEPT, door)
}

export const currentDoor = (): Door => ([...DOORS.values()].find((door) => door === sessionStorage.getItem(KEPT)) ?? 'WEB_LINK')
