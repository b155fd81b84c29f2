import { lit, mixed, polygon } from './paint'
import { outwards, type Camera, type Point } from './project'

const ground = (x1: number, x2: number, y1: number, y2: number, z = 0): Point[] => [[x1, y1, z], [x2, y1, z], [x2, y2, z], [x1, y2, z]]

interface Box { x: number; y: number; long: number; deep: number; high: number; colour: string }

const HOUSES: Box[] = [
  { x: -46, y: 27, long: 20, deep: 10, high: 15, colour: '#d7c7b2' }, { x: -22, y: 28, long: 18, deep: 10, high: 22, colour: '#c3ccd6' },
  { x: 0, y: 27, long: 19, deep: 10, high: 13, colour: '#cfa893' }, { x: 24, y: 29, long: 20, deep: 10, high: 26, colour: '#b9c7cf' },
  { x: 48, y: 27, long: 20, deep: 10, high: 17, colour: '#ddd2bd' }, { x: -60, y: -17, long: 26, deep: 8, high: 18, colour: '#c9bfae' },
  { x: -30, y: -18, long: 24, deep: 8, high: 12, colour: '#b7c0c9' }, { x: 2, y: -17, long: 22, deep: 8, high: 20, colour: '#d3b9a1' }, { x: 32, y: -18, long: 26, deep: 8, high: 15, colour: '#c6cfd4' },
  { x: 62, y: -17, long: 26, deep: 8, high: 22, colour: '#d9cbb6' }, { x: 88, y: 8, long: 10, deep: 40, high: 24, colour: '#c2c9d1' }, { x: -88, y: 8, long: 10, deep: 40, high: 21, colour: '#cbc2b3' },
]
const TREES: Point[] = [-52, -40, -28, -17, -6, 5, 16, 27, 38, 50].flatMap((x) => [[x, 19.4, 0] as const, [x + 5, -8.2, 0] as const])

/** Everything of the street that is not a car: sky, asphalt, lines, kerbs, houses and trees. */
export function drawStreet(camera: Camera, width: number, height: number): string {
  const out = [`<rect width="${width}" height="${height}" fill="url(#sky)"/>`]
  const flat = (points: Point[], fill: string, opacity = 1): void => void out.push(polygon(camera, points, { fill, opacity, width: 0.4 }))
  flat(ground(-160, 160, -60, 80, -0.02), '#a9b09a')
  flat(ground(-160, 160, -10.5, -6), '#c2c4c3')
  flat(ground(-160, 160, 16, 22), '#c2c4c3')
  flat(ground(-160, 160, -6, 16), '#5b626a')
  flat(ground(-160, 160, -6, -5.7), '#dfe2e4')
  flat(ground(-160, 160, 15.7, 16), '#dfe2e4')
  for (const y of [4.85, 5.2]) flat(ground(-160, 160, y, y + 0.14, 0.005), '#e8b53a')
  for (let x = -120; x < 120; x += 7.5) for (const y of [1.7, 8.7, 12.2]) flat(ground(x, x + 3.6, y - 0.07, y + 0.07, 0.005), '#f1f3f4', 0.92)
  for (const y of [-5.2, 15.2]) flat(ground(-160, 160, y - 0.06, y + 0.06, 0.005), '#f1f3f4', 0.8)
  for (let y = -5; y < 15.4; y += 1.1) flat(ground(17, 21, y, y + 0.55, 0.006), '#f1f3f4', 0.9)
  flat(ground(15, 15.4, -5.2, 5, 0.006), '#f1f3f4', 0.9)
  for (const [x, y] of PATCHES) flat(ground(x, x + 2.4, y, y + 1.1, 0.004), '#545b63', 0.7)
  const things = [...HOUSES.map((box) => ({ far: camera.distance([box.x, box.y, 0]), svg: () => house(camera, box) })), ...TREES.map((at) => ({ far: camera.distance(at), svg: () => tree(camera, at) }))]
  return out.concat(things.sort((a, b) => b.far - a.far).map((thing) => thing.svg())).join('')
}

const PATCHES = [[-7, -3.4], [4, 2.6], [9, -1.2], [-14, 3], [22, 7]] as const

function house(camera: Camera, { x, y, long, deep, high, colour }: Box): string {
  const [x1, x2, y1, y2] = [x - long / 2, x + long / 2, y - deep / 2, y + deep / 2]
  const sides: Point[][] = [
    [[x1, y1, 0], [x2, y1, 0], [x2, y1, high], [x1, y1, high]], [[x1, y2, 0], [x2, y2, 0], [x2, y2, high], [x1, y2, high]],
    [[x1, y1, 0], [x1, y2, 0], [x1, y2, high], [x1, y1, high]], [[x2, y1, 0], [x2, y2, 0], [x2, y2, high], [x2, y1, high]],
  ]
  return sides.map((side) => outwards(side, [x, y, high / 2])).filter((side) => camera.sees(side)).map((side) => polygon(camera, side, { fill: lit(colour, side) }) + windows(camera, side, high, colour)).join('')
}

function windows(camera: Camera, side: readonly Point[], high: number, colour: string): string {
  const [a, b] = [side[0]!, side.find((point) => point[2] === 0 && point !== side[0]) ?? side[1]!]
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  const at = (along: number, z: number): Point => [a[0] + ((b[0] - a[0]) * along) / length, a[1] + ((b[1] - a[1]) * along) / length, z]
  const out: string[] = [polygon(camera, [at(0.6, 0.2), at(length - 0.6, 0.2), at(length - 0.6, 2.9), at(0.6, 2.9)], { fill: mixed(colour, 0.62) })]
  for (let z = 4.2; z < high - 1.6; z += 3) {
    for (let along = 1.2; along < length - 2; along += 2.6) out.push(polygon(camera, [at(along, z), at(along + 1.5, z), at(along + 1.5, z + 1.5), at(along, z + 1.5)], { fill: (along * 7 + z * 3) % 5 < 1 ? '#f0e2b8' : '#6e8296', opacity: 0.85 }))
  }
  return out.join('')
}

function tree(camera: Camera, [x, y]: Point): string {
  const [foot] = camera.flatten([[x, y, 0]])
  const [top] = camera.flatten([[x, y, 4]])
  if (!foot || !top) return ''
  const size = foot[1] - top[1]
  const leaf = (dx: number, dy: number, r: number, fill: string): string => `<circle cx="${(top[0] + dx * size).toFixed(1)}" cy="${(top[1] + dy * size).toFixed(1)}" r="${(r * size).toFixed(1)}" fill="${fill}"/>`
  return `<path d="M${foot[0] - size * 0.035} ${foot[1]}L${top[0]} ${top[1]}L${foot[0] + size * 0.035} ${foot[1]}Z" fill="#6b5644"/>`
    + leaf(0.02, -0.02, 0.36, '#4f7a4c') + leaf(-0.22, 0.12, 0.26, '#5b8a55') + leaf(0.24, 0.1, 0.27, '#466f47') + leaf(-0.05, -0.2, 0.26, '#6b9a60')
}
