import { arrow, carSide, carTop, crossing, cross, ebike, flash, impact, person, road, stroke, tick, triangle } from './parts'

/**
 * The pictured facts: the same road in every picture, the first party blue and the second amber, both with their letter. A picture is
 * made from its key (`motion-left-turn`), the party it is about and what that party is.
 */

export type PartyKind = 'MV' | 'NMV' | 'PED'
export interface PicturedFact {
  picture: string
  /** label of the party the answer is about; the first one where it is about both */
  about: string
  /** what each party is, by label */
  kinds: Record<string, PartyKind>
}

const BLUE = '#8db8f5'
const AMBER = '#f3b664'
const GHOST = '#e3e8ee'
const DARK = '#2b3a4c'

const colourOf = (label: string): string => (label === 'A' ? BLUE : AMBER)
const letter = (label: string, x: number, y: number): string =>
  `<circle cx="${x}" cy="${y}" r="9.5" fill="#fff" stroke="#14202e" stroke-width="1.6"/><text x="${x}" y="${y + 4.6}" text-anchor="middle" font-size="13" font-weight="700" fill="#14202e">${label}</text>`

interface At { x: number; y: number; turn?: number; scale?: number }
/** A party seen from above. */
function mover(fact: PicturedFact, label: string, at: At): string {
  const fill = colourOf(label)
  const kind = fact.kinds[label] ?? 'MV'
  const body = kind === 'MV' ? carTop({ ...at, fill }) : `<g transform="translate(${at.x} ${at.y}) rotate(${at.turn ?? 0})">${kind === 'NMV' ? riderTop(fill) : walkerTop(fill)}</g>`
  return body + letter(label, at.x, kind === 'MV' ? at.y : at.y - 18)
}
const riderTop = (fill: string): string => `<path d="M-22 0h44M14 -9v18" fill="none" ${stroke}/><ellipse cx="-2" cy="0" rx="8" ry="11" fill="${fill}" ${stroke}/><circle cx="0" cy="0" r="5" fill="#ffe3c2" ${stroke} stroke-width="1.8"/>`
const walkerTop = (fill: string): string => `<ellipse cx="0" cy="0" rx="7" ry="12" fill="${fill}" ${stroke}/><circle cx="0" cy="0" r="5.5" fill="#ffe3c2" ${stroke} stroke-width="1.8"/>`
const ghost = (at: At): string => carTop({ ...at, fill: GHOST })

const twoWay = (): string => road(36, 78, 1) + '<path d="M0 75h240" stroke="#f2b705" stroke-width="3.4"/>'
const sameWay = (): string => road(36, 78, 2)
const kerbStrip = (fill: string): string => `<rect x="0" y="116" width="240" height="26" fill="${fill}"/><path d="M0 116h240" stroke="#fff" stroke-width="3"/>`
const sign = (inner: string): string => `<g transform="translate(208 24)">${inner}</g>`
const forbidden = '<circle r="15" fill="#fff" stroke="#c0262d" stroke-width="5"/>'
const zebra = (x: number): string => Array.from({ length: 6 }, (_, n) => `<rect x="${x}" y="${40 + n * 12.4}" width="34" height="7" fill="#fff"/>`).join('')
const light = (x: number, y: number, lit: number, scale = 1, inner = ''): string => {
  const lamps = ['#ff5a52', '#f7c948', '#3ddc84'].map((colour, n) => `<circle cx="0" cy="${-26 + n * 26}" r="10.5" fill="${n === lit ? colour : '#46525f'}"/>`)
  return `<g transform="translate(${x} ${y}) scale(${scale})"><rect x="-17" y="-43" width="34" height="86" rx="11" fill="#14202e"/>${lamps.join('')}${inner}</g>`
}
const slope = '<path d="M0 132L240 70v80H0z" fill="#b9c4d0"/>'
const bus = (x: number, y: number): string => `<g transform="translate(${x} ${y})"><rect x="-16" y="-8" width="32" height="16" rx="3" fill="none" stroke="#8a5a00" stroke-width="2.4"/><path d="M-8 -8v16M0 -8v16M8 -8v16" stroke="#8a5a00" stroke-width="1.8"/></g>`

type Draw = (fact: PicturedFact) => string
const one = (at: At, back: string, way = ''): Draw => (fact) => back + way + mover(fact, fact.about, at)
const pair = (a: At, b: At, back: string, ways = ''): Draw => (fact) => back + ways + mover(fact, 'A', a) + mover(fact, 'B', b)
const other = (label: string): string => (label === 'A' ? 'B' : 'A')

/** The part touched first, on a big car with its nose to the right. */
const touched = (x: number, y: number): Draw => (fact) =>
  (fact.kinds[fact.about] === 'NMV' ? ebike({ x: 120, y: 118, scale: 1.7, fill: colourOf(fact.about) }) : carTop({ x: 120, y: 75, scale: 2.1, fill: colourOf(fact.about) })) +
  letter(fact.about, 120, 75) + arrow('M196 132 h26', 'var(--kc-ink-2)') + impact(x, y, 1.25)

const lightAt = (lit: number, inner = ''): Draw => (fact) =>
  `<rect x="26" y="0" width="84" height="150" fill="#b9c4d0"/><path d="M26 62h84" stroke="#fff" stroke-width="6"/>` +
  mover(fact, fact.about, { x: 68, y: 106, turn: -90 }) + arrow('M68 66 v-30', 'var(--kc-ink-2)') + light(172, 75, lit, 1.35, inner)

const DRAWINGS: Record<string, Draw> = {
  'control-na': pair({ x: 76, y: 94 }, { x: 168, y: 94 }, sameWay()),
  'control-signal': pair({ x: 52, y: 90 }, { x: 138, y: 126, turn: -90 }, crossing(), light(200, 34, 0, 0.62)),
  'control-sign': (fact) => crossing() + mover(fact, fact.about, { x: 48, y: 90 }) + mover(fact, other(fact.about), { x: 138, y: 126, turn: -90 }) +
    '<g transform="translate(60 24)"><path d="M-20 -14h40l-20 34z" fill="#fff" stroke="#c0262d" stroke-width="6" stroke-linejoin="round"/></g>',
  'control-none': pair({ x: 52, y: 90 }, { x: 138, y: 126, turn: -90 }, crossing()),
  'control-police': pair({ x: 44, y: 90 }, { x: 138, y: 128, turn: -90 }, crossing(), `<path d="M104 58h32" stroke="#14202e" stroke-width="6" stroke-linecap="round"/>${person({ x: 120, y: 92, scale: 1.05, fill: '#c9f04d' })}`),
  'control-roundabout': pair({ x: 44, y: 112, turn: -30 }, { x: 150, y: 118, turn: -24 }, `<circle cx="120" cy="75" r="66" fill="#b9c4d0"/><path d="M0 60h60v32h-60zM180 60h60v32h-60z" fill="#b9c4d0"/><circle cx="120" cy="75" r="24" fill="#7fb77e"/>`, arrow('M86 58 a38 38 0 0 1 40 -20', 'var(--kc-ink-2)')),
  'relation-ahead': (fact) => sameWay() + mover(fact, other(fact.about), { x: 62, y: 94 }) + mover(fact, fact.about, { x: 158, y: 94 }) + arrow('M200 94 h26') + arrow('M102 94 h16', 'var(--kc-ink-2)'),
  'relation-side': pair({ x: 110, y: 56 }, { x: 126, y: 94 }, sameWay(), arrow('M152 56 h40') + arrow('M168 94 h40')),
  'relation-opposite': pair({ x: 52, y: 94 }, { x: 188, y: 56, turn: 180 }, twoWay(), arrow('M92 94 h34') + arrow('M148 56 h-34')),
  'relation-right': (fact) => crossing() + arrow('M88 90 h26', 'var(--kc-ink-2)') + arrow('M138 92 v-26') + mover(fact, other(fact.about), { x: 46, y: 90 }) + mover(fact, fact.about, { x: 138, y: 126, turn: -90 }),
  'motion-straight': one({ x: 74, y: 94 }, sameWay(), arrow('M116 94 h74')),
  'motion-braking': one({ x: 118, y: 94 }, sameWay(), '<path d="M14 86h58M14 102h58" stroke="#41505f" stroke-width="3.4" stroke-dasharray="9 6"/>' + arrow('M158 94 h20', 'var(--kc-danger)') + '<path d="M196 78v32M206 78v32" stroke="var(--kc-danger)" stroke-width="4" stroke-linecap="round"/>'),
  'motion-left-turn': one({ x: 44, y: 90 }, crossing(), arrow('M84 90 C126 90 138 74 138 18')),
  'motion-right-turn': one({ x: 44, y: 90 }, crossing(), arrow('M84 90 C98 90 102 100 102 138')),
  'motion-u-turn': one({ x: 62, y: 94 }, twoWay(), arrow('M102 94 h48 C196 94 196 56 150 56 h-28')),
  'motion-u-turn-forbidden': one({ x: 62, y: 94 }, twoWay(), arrow('M102 94 h48 C196 94 196 56 150 56 h-28') + sign(`${forbidden}<path d="M-5 8v-10q0 -6 5 -6t5 6v8" fill="none" stroke="#14202e" stroke-width="3"/><path d="M-10 -10l20 20" stroke="#c0262d" stroke-width="4"/>`)),
  'motion-lane-change': one({ x: 62, y: 94 }, sameWay(), arrow('M102 92 C140 90 140 58 196 56')),
  'motion-overtaking': one({ x: 48, y: 94 }, sameWay(), ghost({ x: 150, y: 94 }) + arrow('M88 88 C108 56 120 56 220 56')),
  'motion-starting': one({ x: 62, y: 108, turn: -10 }, sameWay(), arrow('M102 100 C130 94 150 90 206 90')),
  'motion-entering': one({ x: 92, y: 128, turn: -62 }, sameWay() + '<path d="M66 114h60l-14 36h-60z" fill="#b9c4d0"/>', arrow('M108 98 C118 92 140 92 196 92')),
  'motion-merging': one({ x: 52, y: 122, turn: -20 }, sameWay() + '<path d="M0 150v-26l120 -34h60v24h-50l-110 36z" fill="#b9c4d0"/>', arrow('M90 108 C120 96 150 94 206 94')),
  'motion-reversing': one({ x: 156, y: 94 }, sameWay(), arrow('M112 94 h-62', 'var(--kc-danger)')),
  'motion-rolling': (fact) => slope + `<g transform="rotate(-14.5 150 92)">${carSide({ x: 150, y: 94, scale: 1.05, fill: colourOf(fact.about) })}</g>` + letter(fact.about, 152, 78) + arrow('M88 92 l-50 13', 'var(--kc-danger)'),
  'motion-waiting': one({ x: 84, y: 94 }, sameWay(), ghost({ x: 172, y: 94 }) + light(218, 26, 0, 0.5) + '<path d="M84 62v-20M94 62v-20" stroke="var(--kc-ink)" stroke-width="5" stroke-linecap="round"/>'),
  'motion-parked': one({ x: 112, y: 100 }, sameWay() + '<path d="M66 118h92v-34h-92z" fill="none" stroke="#fff" stroke-width="3"/>', sign('<rect x="-15" y="-15" width="30" height="30" rx="5" fill="#1b5fd9"/><path d="M-4 9v-17h5q7 0 7 5.500t-7 5.500h-5" fill="none" stroke="#fff" stroke-width="3.600"/>')),
  'motion-parked-forbidden': one({ x: 112, y: 100 }, sameWay(), sign('<circle r="15" fill="#1b5fd9" stroke="#c0262d" stroke-width="4.500"/><path d="M-9 -9l18 18M9 -9l-18 18" stroke="#c0262d" stroke-width="4"/>')),
  'motion-broken-down': (fact) => '<path d="M0 118h240v32h-240z" fill="#b9c4d0"/>' + carSide({ x: 164, y: 118, scale: 1.15, fill: colourOf(fact.about) }) + letter(fact.about, 166, 96) + triangle(42, 118, 1.1) + flash(228, 92) + flash(98, 92, 180),
  'motion-broken-down-unmarked': (fact) => '<path d="M0 118h240v32h-240z" fill="#b9c4d0"/>' + carSide({ x: 164, y: 118, scale: 1.15, fill: colourOf(fact.about) }) + letter(fact.about, 166, 96) + `<g opacity=".35">${triangle(42, 118, 1.1)}</g>` + cross(42, 58),
  'motion-door-open': one({ x: 110, y: 98 }, sameWay(), `<path d="M116 82l-14 -22" ${stroke} stroke-width="5"/>`),
  'motion-crossing': one({ x: 120, y: 128, turn: -90 }, sameWay(), arrow('M120 100 v-66')),
  'motion-walking': one({ x: 60, y: 104 }, sameWay(), arrow('M86 104 h100')),
  'light-green': lightAt(2),
  'light-arrow': lightAt(2, '<path d="M5 26h-10M-1 20l-6 6 6 6" fill="none" stroke="#0d3b22" stroke-width="3.400" stroke-linecap="round" stroke-linejoin="round"/>'),
  'light-yellow-late': lightAt(1),
  'light-red': lightAt(0),
  'light-no-light': (fact) => lightAt(-1)(fact) + '<path d="M146 26l52 98" stroke="var(--kc-danger)" stroke-width="5" stroke-linecap="round"/>',
  'lane-own': one({ x: 110, y: 95 }, twoWay(), arrow('M150 95 h50') + tick(212, 24)),
  'lane-across-centre': one({ x: 110, y: 75 }, twoWay(), arrow('M150 75 h50', 'var(--kc-danger)')),
  'lane-wrong-way': one({ x: 96, y: 56 }, twoWay(), arrow('M136 56 h40', 'var(--kc-danger)') + arrow('M226 56 h-22', 'var(--kc-ink-2)')),
  'lane-middle': one({ x: 110, y: 75 }, road(36, 78, 1), arrow('M150 75 h50')),
  'lane-obstacle': one({ x: 56, y: 95 }, twoWay(), `<path d="M150 84h36v24h-36zM150 96h36" fill="#f28a1c" ${stroke}/>` + arrow('M96 92 C120 88 126 58 168 56')),
  'lane-obstacle-entered': one({ x: 168, y: 58 }, twoWay(), `<path d="M142 90h44v22h-44zM142 101h44" fill="#f28a1c" ${stroke}/>` + arrow('M208 58 h22')),
  'lane-cycle-lane': one({ x: 96, y: 128 }, sameWay() + kerbStrip('#c98f7d'), `<g transform="translate(206 142) scale(.42)">${ebike({ x: 0, y: 0, fill: GHOST })}</g>` + arrow('M136 128 h34', 'var(--kc-danger)')),
  'lane-reserved-lane': one({ x: 84, y: 95 }, sameWay() + '<rect x="0" y="76" width="240" height="37" fill="#f6d98b"/>', bus(206, 95) + arrow('M124 95 h40', 'var(--kc-danger)')),
  'lane-other-direction': one({ x: 60, y: 95 }, sameWay(), '<path d="M128 102h24q10 0 10 -10v-8M156 90l6 -8 6 8" fill="none" stroke="#fff" stroke-width="4"/>' + arrow('M176 95 h44', 'var(--kc-danger)')),
  'lane-motor-lane': one({ x: 90, y: 94 }, sameWay() + kerbStrip('#c98f7d'), arrow('M124 94 h50', 'var(--kc-danger)')),
  'lane-crosswalk': one({ x: 120, y: 84, turn: -90 }, road(36, 78, 1) + zebra(103)),
  'lane-footway': one({ x: 112, y: 132 }, sameWay() + kerbStrip('#cfc7bb')),
  'lane-roadway': one({ x: 112, y: 92 }, sameWay() + kerbStrip('#cfc7bb')),
  'lamps-on': (fact) => `<rect width="240" height="150" rx="8" fill="${DARK}"/><path d="M112 62l110 -30v86l-110 -30z" fill="#ffe9a3" opacity=".8"/><circle cx="30" cy="30" r="11" fill="#f3f0d8"/>` + mover(fact, fact.about, { x: 84, y: 75 }),
  'lamps-off': (fact) => `<rect width="240" height="150" rx="8" fill="${DARK}"/><circle cx="30" cy="30" r="11" fill="#f3f0d8"/>` + mover(fact, fact.about, { x: 84, y: 75 }),
  'contact-front': touched(190, 75),
  'contact-front-left': touched(178, 44),
  'contact-front-right': touched(178, 106),
  'contact-rear': touched(50, 75),
  'contact-rear-left': touched(62, 44),
  'contact-rear-right': touched(62, 106),
  'contact-left': touched(116, 38),
  'contact-right': touched(116, 112),
}

export const isPictured = (picture: string): boolean => picture in DRAWINGS
/** "I do not know" has a picture too. */
const unsure = `<circle cx="120" cy="75" r="46" fill="none" stroke="var(--kc-ink-2)" stroke-width="4" stroke-dasharray="8 8"/><text x="120" y="95" text-anchor="middle" font-size="58" font-weight="600" fill="var(--kc-ink-2)">?</text>`

export const picturedFact = (fact: PicturedFact): string => DRAWINGS[fact.picture]?.(fact) ?? unsure

/** Whom an answer is about: `AHEAD:B` names the party itself, else the question does. */
export const aboutOf = (code: string, party?: string | null): string => code.split(':')[1] ?? party ?? 'A'
