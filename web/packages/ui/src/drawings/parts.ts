/**
 * Pieces of which all drawings are made, as SVG text: one line weight, one car, one road.
 * Own car blue, other car warm grey, impact red; colours follow the tokens so that dark mode works.
 */

export const CANVAS = { width: 240, height: 150 } as const
const LINE = 'stroke="var(--kc-ink)" stroke-width="2.6" stroke-linejoin="round" stroke-linecap="round"'
export const OWN = '#8db8f5'
export const OTHER = '#d9d3c7'
/** The same scene told by the other driver. */
export const swapCars = (svg: string): string => svg.replaceAll(OWN, '%').replaceAll(OTHER, OWN).replaceAll('%', OTHER)

const GLASS = '#f3f8fd'

interface Placed { x: number; y: number; turn?: number; scale?: number; fill?: string }

const place = ({ x, y, turn = 0, scale = 1 }: Placed, inner: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${inner}</g>`

/** A car from above, nose to the right, 64 by 30. */
export const carTop = (at: Placed): string => place(at, `
<path d="M-30 -9q0 -6 7 -6h41q13 0 13 15t-13 15h-41q-7 0 -7 -6z" fill="${at.fill ?? OWN}" ${LINE}/>
<path d="M6 -11q9 11 0 22l9 1.500q8 -12.500 0 -25z" fill="${GLASS}" ${LINE} stroke-width="1.800"/>
<path d="M-14 -10v20l-8 1.500q-3 -11.500 0 -23z" fill="${GLASS}" ${LINE} stroke-width="1.800"/>
<path d="M4 -15l3 -4h3v4M4 15l3 4h3v-4" fill="${at.fill ?? OWN}" ${LINE} stroke-width="1.800"/>
<path d="M27 -9l3 3M27 9l3 -3" stroke="#f2b705" stroke-width="3.200" stroke-linecap="round"/>
<path d="M-29 -9v4M-29 9v-4" stroke="#c0262d" stroke-width="3" stroke-linecap="round"/>`)

/** A car from the side, nose to the right, 104 by 46, wheels on y = 0. */
export const carSide = (at: Placed): string => place(at, `
<path d="M-50 -9q-3 -12 7 -14l15 -3q12 -17 30 -17h8q14 0 25 16l11 3q9 3 8 14q0 3 -4 3h-96q-3 0 -4 -2z" fill="${at.fill ?? OWN}" ${LINE}/>
<path d="M-20 -26q8 -11 20 -11v11zM6 -37q13 0 21 11h-21z" fill="${GLASS}" ${LINE} stroke-width="1.800"/>
<path d="M3 -22v13M8 -20h6" ${LINE} stroke-width="1.800"/>
<path d="M52 -18q4 1 4 5" stroke="#f2b705" stroke-width="3.200" stroke-linecap="round" fill="none"/>
<path d="M-49 -19q-2 3 -1 6" stroke="#c0262d" stroke-width="3" stroke-linecap="round" fill="none"/>
${wheel(-29)}${wheel(33)}`)

const wheel = (x: number): string =>
  `<circle cx="${x}" cy="-7" r="9" fill="#41505f" ${LINE}/><circle cx="${x}" cy="-7" r="3.400" fill="#f3f8fd"/>`

/** A car from the front or the back, 60 by 48, standing on y = 0. */
export const carFace = (at: Placed & { back?: boolean; plate?: string }): string => place(at, `
<path d="M-22 0v-7M22 0v-7" stroke="#41505f" stroke-width="9" stroke-linecap="round"/>
<path d="M-29 -8v-11q0 -7 7 -9l5 -14q1 -4 6 -4h22q5 0 6 4l5 14q7 2 7 9v11q0 3 -3 3h-52q-3 0 -3 -3z" fill="${at.fill ?? OWN}" ${LINE}/>
<path d="M-16 -29l4 -12h24l4 12z" fill="${GLASS}" ${LINE} stroke-width="1.800"/>
<path d="M-24 -20h8M16 -20h8" stroke="${at.back ? '#c0262d' : '#f2b705'}" stroke-width="4.600" stroke-linecap="round"/>
<rect x="-10" y="-15" width="20" height="7" rx="1.500" fill="${at.plate ?? '#0b4fb3'}" ${LINE} stroke-width="1.400"/>`)

export const ebike = (at: Placed): string => place(at, `
<circle cx="-20" cy="-8" r="8.500" fill="#f3f8fd" ${LINE}/><circle cx="22" cy="-8" r="8.500" fill="#f3f8fd" ${LINE}/>
<path d="M-20 -8l6 -14h14l3 12h8l8 -22M11 -34h8" fill="none" ${LINE}/>
<path d="M-20 -22h20" stroke="var(--kc-ink)" stroke-width="6" stroke-linecap="round"/>
<path d="M-9 -26q-2 -14 4 -20l14 10" fill="none" ${LINE}/><circle cx="-2" cy="-54" r="7" fill="#ffe3c2" ${LINE}/>`)

export const person = (at: Placed): string => place(at, `
<circle cx="0" cy="-46" r="7" fill="#ffe3c2" ${LINE}/>
<path d="M-8 -34q8 -5 16 0l2 15h-5l-1 19h-8l-1 -19h-5z" fill="${at.fill ?? OWN}" ${LINE}/>`)

export const impact = (x: number, y: number, scale = 1): string => place({ x, y, scale }, `
<path d="M0 -15l4 8 9 -4 -3 9 9 4 -9 3 2 10 -9 -5 -7 7 0 -10 -10 -1 7 -6 -6 -8 10 2z" fill="#ffd9d6" stroke="#c0262d" stroke-width="2.400" stroke-linejoin="round"/>`)

export const arrow = (d: string, colour = 'var(--kc-brand)'): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="3.600" stroke-linecap="round" stroke-linejoin="round" marker-end="url(#kc-arrow)"/>`

/** A road band from left to right with broken lane lines. */
export const road = (top: number, height: number, lanes = 2): string => {
  const lines = Array.from({ length: lanes - 1 }, (_, n) => {
    const y = top + (height * (n + 1)) / lanes
    return `<path d="M0 ${y}h240" stroke="#ffffff" stroke-width="3" stroke-dasharray="14 12"/>`
  })
  return `<rect x="0" y="${top}" width="240" height="${height}" fill="#b9c4d0"/><path d="M0 ${top}h240M0 ${top + height}h240" stroke="#ffffff" stroke-width="2"/>${lines.join('')}`
}

/** A crossing of two roads. */
export const crossing = (): string => `
<path d="M0 45h84v-45h72v45h84v60h-84v45h-72v-45h-84z" fill="#b9c4d0"/>
<path d="M0 75h78M162 75h78M120 0v40M120 110v40" stroke="#ffffff" stroke-width="3" stroke-dasharray="12 10"/>`

export const ground = (y: number): string => `<path d="M8 ${y}h224" ${LINE}/>`

export const triangle = (x: number, y: number, scale = 1): string => place({ x, y, scale }, `
<path d="M0 -34l20 34h-40z" fill="#ffffff" stroke="#c0262d" stroke-width="6" stroke-linejoin="round"/>`)

export const flash = (x: number, y: number, turn = 0): string => place({ x, y, turn }, `
<path d="M0 -4l10 -7M0 2h12M0 8l10 7" stroke="#e08600" stroke-width="3.200" stroke-linecap="round"/>`)

export const cross = (x: number, y: number): string => place({ x, y }, `
<circle r="15" fill="#fcebeb" stroke="#c0262d" stroke-width="3"/><path d="M-6 -6l12 12M6 -6l-12 12" stroke="#c0262d" stroke-width="4" stroke-linecap="round"/>`)

export const tick = (x: number, y: number): string => place({ x, y }, `
<circle r="15" fill="#e7f5ec" stroke="#15803d" stroke-width="3"/><path d="M-7 0l5 6 10 -11" fill="none" stroke="#15803d" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>`)

/** Corner marks of a viewfinder. */
export const finder = (x: number, y: number, w: number, h: number): string =>
  `<path d="M${x} ${y + 16}v-16h16M${x + w - 16} ${y}h16v16M${x + w} ${y + h - 16}v16h-16M${x + 16} ${y + h}h-16v-16" fill="none" stroke="var(--kc-brand)" stroke-width="3.600" stroke-linecap="round" stroke-linejoin="round"/>`

export const stroke = LINE
/** The arrow tip every drawing may use. */
export const ARROW_HEAD = '<defs><marker id="kc-arrow" viewBox="0 0 10 10" refX="6" refY="5" markerWidth="3.600" markerHeight="3.600" orient="auto-start-reverse"><path d="M1 1l7 4-7 4" fill="none" stroke="context-stroke" stroke-width="2.400" stroke-linecap="round" stroke-linejoin="round"/></marker></defs>'
