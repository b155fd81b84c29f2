import {
  arrow, carFace, carSide, carTop, cross, crossing, ebike, finder, flash, ground, impact, OTHER, person, road, stroke, tick, triangle,
} from './parts'

/** Every drawing by name; each fills a 240 by 150 canvas. */
const DRAWINGS = {
  // Safety
  'hurt-none': () => ground(128) + person({ x: 82, y: 128, scale: 1.5 }) + person({ x: 150, y: 128, scale: 1.5, fill: OTHER }) + tick(206, 40),
  'hurt-minor': () =>
    ground(128) + person({ x: 110, y: 128, scale: 1.7 }) +
    `<g transform="translate(142 74) rotate(-32)"><rect x="-22" y="-9" width="44" height="18" rx="9" fill="#ffe3c2" ${stroke}/><rect x="-8" y="-9" width="16" height="18" fill="#ffffff" ${stroke} stroke-width="1.800"/></g>`,
  'hurt-serious': () =>
    ground(128) + `<g transform="translate(112 120) rotate(-90)">${person({ x: 0, y: 46, scale: 1.35, fill: OTHER })}</g>` +
    `<g transform="translate(190 52)"><rect x="-26" y="-26" width="52" height="52" rx="12" fill="#c0262d"/><path d="M0 -14v28M-14 0h28" stroke="#fff" stroke-width="9" stroke-linecap="round"/></g>`,
  'act-hazard': () =>
    ground(126) + carSide({ x: 116, y: 126, scale: 1.5 }) + flash(205, 100) + flash(34, 102, 180) +
    `<g transform="translate(120 30)"><path d="M0 -20l23 38h-46z" fill="#fff" stroke="#c0262d" stroke-width="5" stroke-linejoin="round"/><path d="M0 -5l10 16h-20z" fill="none" stroke="#c0262d" stroke-width="4" stroke-linejoin="round"/></g>`,
  'act-triangle': () =>
    ground(112) + carSide({ x: 182, y: 112 }) + triangle(36, 112, 1.15) +
    `<path d="M42 132h118" stroke="var(--kc-ink-2)" stroke-width="2.600" stroke-dasharray="2 7" stroke-linecap="round"/><path d="M50 126l-8 6 8 6M152 126l8 6 -8 6" fill="none" stroke="var(--kc-ink-2)" stroke-width="2.600" stroke-linecap="round"/>`,
  'act-leave-road': () =>
    road(88, 62, 2) + carSide({ x: 74, y: 132, scale: 0.95 }) +
    `<path d="M0 80h240M30 80v-14M90 80v-14M150 80v-14M210 80v-14M0 66h240" ${stroke}/>` +
    person({ x: 150, y: 64, scale: 1.05 }) + person({ x: 182, y: 64, scale: 1.05, fill: OTHER }) + arrow('M112 108 C128 92 132 76 136 52', 'var(--kc-ok)'),
  // Can it move, who met whom
  'can-move': () => ground(118) + carSide({ x: 92, y: 118, scale: 1.25 }) + arrow('M168 96 h44', 'var(--kc-ok)') + tick(204, 42),
  'cannot-move': () =>
    ground(118) + `<g transform="rotate(5 110 118)">${carSide({ x: 110, y: 118, scale: 1.25, fill: OTHER })}</g>` + cross(204, 42) +
    `<path d="M150 62q-6 -10 2 -18t0 -18M164 66q-6 -10 2 -18t0 -18" fill="none" stroke="var(--kc-ink-2)" stroke-width="3" stroke-linecap="round"/>`,
  'met-cars': () => ground(112) + carSide({ x: 62, y: 112, scale: 0.98 }) + carSide({ x: 178, y: 112, scale: 0.98, fill: OTHER }) + impact(120, 86),
  'met-more-cars': () =>
    ground(112) + carSide({ x: 44, y: 112, scale: 0.68 }) + carSide({ x: 120, y: 112, scale: 0.68, fill: OTHER }) + carSide({ x: 196, y: 112, scale: 0.68, fill: '#c5dcc4' }) + impact(82, 92, 0.8) + impact(158, 92, 0.8),
  'met-ebike': () => ground(112) + carSide({ x: 72, y: 112, scale: 1.1 }) + ebike({ x: 176, y: 112, scale: 1.1, fill: OTHER }) + impact(136, 84, 0.9),
  'met-person': () => ground(112) + carSide({ x: 80, y: 112, scale: 1.1 }) + person({ x: 172, y: 112, scale: 1.5, fill: OTHER }) + impact(144, 84, 0.8),
  'met-nothing': () => ground(112) + carSide({ x: 84, y: 112, scale: 1.1 }) + `<path d="M170 112v-76q0 -14 18 -14h12" fill="none" ${stroke} stroke-width="6"/>` + impact(156, 86),
  'met-bikes': () => ground(116) + ebike({ x: 74, y: 116, scale: 1.3 }) + ebike({ x: 168, y: 116, scale: 1.3, fill: OTHER }) + impact(122, 92, 0.8),
  'met-bike-person': () => ground(116) + ebike({ x: 84, y: 116, scale: 1.3 }) + person({ x: 166, y: 116, scale: 1.5, fill: OTHER }) + impact(130, 88, 0.8),
  // Things that need an officer
  alcohol: () => `<path d="M96 24h48l-6 50q-2 16 -18 16t-18 -16z" fill="#f3f8fd" ${stroke}/><path d="M100 48h40l-3 26q-2 12 -17 12t-17 -12z" fill="#e9b44c"/><path d="M120 90v32M98 126h44" ${stroke}/>` + cross(176, 44),
  licence: () => `<rect x="52" y="34" width="120" height="82" rx="9" fill="#f3f8fd" ${stroke}/><circle cx="84" cy="66" r="12" fill="#ffe3c2" ${stroke}/><path d="M64 100q2 -16 20 -16t20 16" fill="#8db8f5" ${stroke}/><path d="M118 60h38M118 76h38M118 92h24" ${stroke}/>` + cross(180, 40),
  'no-plate': () => ground(126) + carFace({ x: 108, y: 126, scale: 1.8, back: true, plate: '#ffffff' }) + cross(186, 46) + `<path d="M98 104l20 4" stroke="#c0262d" stroke-width="3"/>`,
  'left-scene': () => road(76, 56, 2) + carTop({ x: 158, y: 118, fill: OTHER }) + arrow('M198 118 h28', 'var(--kc-danger)') + carTop({ x: 62, y: 90 }) + impact(104, 98, 0.7) + cross(204, 40),
  intentional: () => road(50, 66, 2) + arrow('M56 64 C96 60 112 74 126 88', 'var(--kc-danger)') + carTop({ x: 46, y: 66, turn: 8 }) + carTop({ x: 160, y: 98, fill: OTHER }) + impact(124, 94, 0.8) + cross(206, 38),
  overload: () => ground(122) + `<rect x="34" y="44" width="150" height="64" rx="12" fill="#f2c14e" ${stroke}/><path d="M34 80h150M70 44v36M104 44v36M138 44v36" ${stroke} stroke-width="1.800"/>` + [52, 87, 121, 160].map((x) => `<circle cx="${x}" cy="66" r="7" fill="#ffe3c2" ${stroke} stroke-width="1.800"/>`).join('') + `<circle cx="66" cy="112" r="11" fill="#41505f" ${stroke}/><circle cx="152" cy="112" r="11" fill="#41505f" ${stroke}/>` + cross(206, 40),
  'dangerous-goods': () => ground(122) + `<rect x="24" y="58" width="128" height="46" rx="23" fill="#f3f8fd" ${stroke}/><path d="M160 104v-40h22q14 8 18 24v16z" fill="${OTHER}" ${stroke}/><circle cx="56" cy="112" r="10" fill="#41505f" ${stroke}/><circle cx="120" cy="112" r="10" fill="#41505f" ${stroke}/><circle cx="182" cy="112" r="10" fill="#41505f" ${stroke}/><g transform="translate(88 80) rotate(45)"><rect x="-15" y="-15" width="30" height="30" fill="#f28a1c" ${stroke}/></g><path d="M88 92q-10 -6 -4 -14q4 -5 3 -10q10 6 8 14q3 -1 3 -4q4 10 -10 14z" fill="#c0262d"/>`,
  facility: () => ground(122) + `<path d="M134 122v-40h12v40M170 122v-40h12v40M206 122v-40h12v40" fill="#f3f8fd" ${stroke}/><path d="M120 84l106 8M120 98l106 8" stroke="#41505f" stroke-width="6" stroke-linecap="round"/>` + carSide({ x: 68, y: 122 }) + impact(126, 96),
  'no-insurance': () => `<path d="M120 22l48 16v34q0 34 -48 54q-48 -20 -48 -54v-34z" fill="#f3f8fd" ${stroke}/><path d="M98 72h44M98 88h28" ${stroke}/>` + cross(176, 44),
  // Photo slots
  'slot-FRONT_SCENE': () => road(70, 80, 2) + carFace({ x: 92, y: 120, scale: 1.15 }) + carFace({ x: 150, y: 98, scale: 0.8, fill: OTHER, back: false }) + finder(22, 18, 196, 122),
  'slot-REAR_SCENE': () => road(70, 80, 2) + carFace({ x: 92, y: 120, scale: 1.15, back: true }) + carFace({ x: 150, y: 98, scale: 0.8, fill: OTHER, back: true }) + finder(22, 18, 196, 122),
  'slot-CONTACT_POINT': () => ground(124) + carSide({ x: 34, y: 124, scale: 1.7 }) + carSide({ x: 212, y: 124, scale: 1.7, fill: OTHER }) + impact(122, 84, 1.3) + finder(66, 30, 112, 88),
  'slot-OWN_PLATE': () => carFace({ x: 120, y: 132, scale: 2.4 }) + finder(84, 90, 72, 32),
  'slot-OTHER_PLATE': () => carFace({ x: 120, y: 132, scale: 2.4, fill: OTHER, back: true }) + finder(84, 90, 72, 32),
  'slot-PERSON_WITH_CAR': () => ground(126) + carSide({ x: 96, y: 126, scale: 1.3 }) + person({ x: 194, y: 126, scale: 1.5, fill: '#c5dcc4' }) + finder(18, 20, 204, 120),
  'slot-DAMAGE': () => ground(124) + carSide({ x: 80, y: 124, scale: 1.9 }) + `<path d="M150 94l10 6 -8 6 10 8" fill="none" stroke="#c0262d" stroke-width="3.200" stroke-linecap="round" stroke-linejoin="round"/>` + finder(128, 70, 56, 56),
  // How it happened
  'scenario-REAR_END': () => road(42, 66, 2) + carTop({ x: 78, y: 92 }) + carTop({ x: 158, y: 92, fill: OTHER }) + arrow('M12 92 h22') + impact(118, 92, 0.8),
  'scenario-LANE_CHANGE': () => road(42, 66, 2) + arrow('M20 58 C60 58 70 62 84 68') + carTop({ x: 118, y: 72, turn: 14 }) + carTop({ x: 146, y: 96, fill: OTHER, scale: 0.98 }) + impact(152, 84, 0.7),
  'scenario-REVERSE': () => road(42, 66, 2) + carTop({ x: 84, y: 92, fill: OTHER }) + carTop({ x: 164, y: 92 }) + arrow('M228 92 h-22') + impact(124, 92, 0.8),
  'scenario-ROLL_BACK': () => `<path d="M0 132L240 70v80H0z" fill="#b9c4d0"/>` + `<g transform="rotate(-14.500 120 100)">${carSide({ x: 56, y: 101, scale: 0.85, fill: OTHER })}${carSide({ x: 162, y: 101, scale: 0.85 })}</g>` + arrow('M196 30 l-40 11') + impact(108, 92, 0.8),
  'scenario-DOOR': () => road(42, 66, 2) + carTop({ x: 132, y: 96 }) + `<path d="M138 80l-12 -18" ${stroke} stroke-width="5"/>` + carTop({ x: 78, y: 60, fill: OTHER }) + arrow('M14 60 h22') + impact(122, 62, 0.7),
  'scenario-RED_LIGHT': () => crossing() + carTop({ x: 96, y: 90 }) + arrow('M18 90 h38') + carTop({ x: 138, y: 104, turn: -90, fill: OTHER }) + impact(130, 84, 0.7) + `<rect x="184" y="8" width="22" height="56" rx="8" fill="#14202e"/><circle cx="195" cy="20" r="7" fill="#ff5a52"/><circle cx="195" cy="36" r="6" fill="#5b6672"/><circle cx="195" cy="52" r="6" fill="#5b6672"/>`,
  'scenario-TURN': () => crossing() + carTop({ x: 138, y: 62, turn: -140 }) + arrow('M222 58 C190 58 174 58 164 60') + carTop({ x: 88, y: 90, fill: OTHER }) + arrow('M16 90 h34', 'var(--kc-ink-2)') + impact(122, 82, 0.7),
  'scenario-YIELD': () => crossing() + carTop({ x: 84, y: 90 }) + arrow('M12 90 h34') + carTop({ x: 138, y: 108, turn: -90, fill: OTHER }) + arrow('M138 148 v-2', 'var(--kc-ink-2)') + impact(122, 88, 0.7),
  'scenario-U_TURN': () => road(32, 86, 2) + arrow('M40 96 h56 C150 96 156 54 122 54') + carTop({ x: 150, y: 82, turn: -70 }) + carTop({ x: 196, y: 58, turn: 180, fill: OTHER }) + impact(166, 62, 0.7),
  'scenario-WRONG_WAY': () => road(42, 66, 2) + `<path d="M0 75h240" stroke="#f2b705" stroke-width="3"/>` + carTop({ x: 84, y: 58 }) + carTop({ x: 164, y: 58, turn: 180, fill: OTHER }) + arrow('M14 58 h24') + impact(124, 58, 0.8),
  'scenario-START_OFF': () => road(42, 66, 2) + carTop({ x: 92, y: 98, turn: -14 }) + arrow('M36 112 l14 -4') + carTop({ x: 128, y: 60, fill: OTHER }) + impact(120, 80, 0.7),
  'scenario-HIT_PARKED': () => road(42, 66, 2) + carTop({ x: 84, y: 94 }) + carTop({ x: 164, y: 96, fill: OTHER }) + arrow('M14 94 h24') + impact(124, 94, 0.8) + `<g transform="translate(206 26)"><rect x="-14" y="-14" width="28" height="28" rx="5" fill="#1b5fd9"/><path d="M-4 8v-16h5q6 0 6 5t-6 5h-5" fill="none" stroke="#fff" stroke-width="3.400"/></g>`,
  'scenario-OVERTAKE': () => road(42, 66, 2) + arrow('M22 92 C50 92 54 60 84 58') + carTop({ x: 126, y: 62, turn: 8 }) + carTop({ x: 122, y: 96, fill: OTHER }) + impact(144, 80, 0.7),
  'scenario-OTHER': () => road(42, 66, 2) + carTop({ x: 84, y: 76, turn: 12 }) + carTop({ x: 154, y: 78, turn: -160, fill: OTHER }) + impact(120, 78, 0.9),
  // Other answers
  'two-phones': () => phone(78, '#8db8f5') + phone(162, OTHER) + arrow('M104 60 h30') + arrow('M136 88 h-30'),
  'one-phone': () => person({ x: 60, y: 130, scale: 1.6 }) + person({ x: 180, y: 130, scale: 1.6, fill: OTHER }) + phone(120, '#8db8f5'),
} as const

function phone(x: number, fill: string): string {
  return `<rect x="${x - 22}" y="32" width="44" height="84" rx="8" fill="${fill}" ${stroke}/><rect x="${x - 16}" y="42" width="32" height="58" rx="2" fill="#f3f8fd"/><path d="M${x - 5} 108h10" ${stroke}/>`
}

export type DrawingName = keyof typeof DRAWINGS

export function drawing(name: DrawingName): string {
  return DRAWINGS[name]()
}

export function isDrawing(name: string): name is DrawingName {
  return name in DRAWINGS
}

/** Scenario codes share drawings where the picture would be the same. */
const SCENARIOS: [pattern: RegExp, name: DrawingName][] = [
  [/^REAR_END|CHAIN|BREAKDOWN|NO_LIGHTS/, 'scenario-REAR_END'],
  [/^LANE_CHANGE|QUEUE_CUT|ZIPPER|MERGE|DEDICATED|NMV_LANE|SIGN_OR_LINE/, 'scenario-LANE_CHANGE'],
  [/^REVERS/, 'scenario-REVERSE'],
  [/^ROLL/, 'scenario-ROLL_BACK'],
  [/DOOR/, 'scenario-DOOR'],
  [/RED|POLICE_SIGNAL/, 'scenario-RED_LIGHT'],
  [/^TURN|^RIGHT_VS|LEFT_TURN/, 'scenario-TURN'],
  [/YIELD|ROUNDABOUT|BLOCKED|WRONG_LANE/, 'scenario-YIELD'],
  [/UTURN|U_TURN/, 'scenario-U_TURN'],
  [/WRONG_WAY|^MEET/, 'scenario-WRONG_WAY'],
  [/^START|ENTER_ROAD/, 'scenario-START_OFF'],
  [/PARKED|STOP/, 'scenario-HIT_PARKED'],
  [/OVERTAKE/, 'scenario-OVERTAKE'],
]

export function scenarioDrawing(code: string): DrawingName {
  return SCENARIOS.find(([pattern]) => pattern.test(code))?.[1] ?? 'scenario-OTHER'
}
