import { normal, type Camera, type Flat, type Point } from './project'

const LIGHT: Point = [0.25, -0.55, 0.8]

/** A colour as the light falls on a face: `#rrggbb` darker or brighter. */
export function lit(colour: string, face: readonly Point[]): string {
  const n = normal(face)
  const share = 0.72 + 0.32 * Math.max(0, n[0] * LIGHT[0] + n[1] * LIGHT[1] + n[2] * LIGHT[2])
  return mixed(colour, share)
}
export function mixed(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Math.min(255, Math.round(parseInt(colour.slice(at, at + 2), 16) * share)))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

const path = (points: readonly Flat[]): string => (points.length < 3 ? '' : `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`)

export interface Ink { fill: string; stroke?: string; width?: number; opacity?: number; filter?: string }

export function polygon(camera: Camera, face: readonly Point[], ink: Ink): string {
  const d = path(camera.flatten(face))
  if (d === '') return ''
  const extra = `${ink.opacity === undefined ? '' : ` opacity="${ink.opacity}"`}${ink.filter ? ` filter="url(#${ink.filter})"` : ''}`
  return `<path d="${d}" fill="${ink.fill}" stroke="${ink.stroke ?? ink.fill}" stroke-width="${ink.width ?? 0.8}" stroke-linejoin="round"${extra}/>`
}

export function line(camera: Camera, points: readonly Point[], colour: string, width: number, opacity = 1): string {
  const d = points.slice(1).map((to, n) => {
    const [a, b] = camera.flatten([points[n]!, to])
    return a && b ? `M${a[0].toFixed(1)} ${a[1].toFixed(1)}L${b[0].toFixed(1)} ${b[1].toFixed(1)}` : ''
  }).join('')
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" opacity="${opacity}"/>`
}

/** A disc facing sideways (a wheel), as a polygon. */
export const disc = ([x, y, z]: Point, radius: number, outwards: 1 | -1, parts = 28): Point[] =>
  Array.from({ length: parts }, (_, n) => {
    const angle = (outwards * -2 * Math.PI * n) / parts
    return [x + radius * Math.cos(angle), y, z + radius * Math.sin(angle)] as const
  })

/** Letters in the plane of a face given by its upper left, upper right and lower left corner; they fill its width. */
export function textOn(camera: Camera, corners: readonly [Point, Point, Point], text: string, fill: string): string {
  const [origin, right, below] = camera.flatten([...corners])
  if (!origin || !right || !below) return ''
  const matrix = [(right[0] - origin[0]) / 200, (right[1] - origin[1]) / 200, (below[0] - origin[0]) / 50, (below[1] - origin[1]) / 50, origin[0], origin[1]]
  return `<text transform="matrix(${matrix.map((part) => part.toFixed(4)).join(' ')})" x="11" y="38" textLength="178" lengthAdjust="spacingAndGlyphs" font-size="36" font-weight="700" fill="${fill}" font-family="Noto Sans CJK SC">${text}</text>`
}
