import { drawCar, type Car } from './car'
import { line, polygon } from './paint'
import { Camera, type Lens, type Point } from './project'
import { drawStreet } from './road'

export const PICTURE = { width: 1280, height: 960 } as const

/** What a phone at the roadside would see. */
export const SIGHT_NAMES = ['front', 'rear', 'contact', 'own-plate', 'other-plate', 'damage'] as const
export type Sight = (typeof SIGHT_NAMES)[number]

/** A ran into B: the blue car stands behind the green-plated one, a little further from the kerb. */
const A: Car = { x: -2.26, y: -0.1, colour: '#2f66c4', plate: '闽A·12345', hit: 'nose' }
const B: Car = { x: 2.22, y: -0.75, colour: '#dfe3e7', plate: '闽A·D12345', green: true, hit: 'tail' }

const SIGHTS: Record<Sight, { lens: Lens; cars: Car[] }> = {
  front: { lens: { at: [9.4, -4.4, 1.8], to: [0.9, -0.35, 0.6], zoom: 1.12 }, cars: [A, B] },
  rear: { lens: { at: [-9.2, 2.9, 1.8], to: [-0.8, -0.4, 0.6], zoom: 1.12 }, cars: [B, A] },
  contact: { lens: { at: [-0.9, 4.3, 1.6], to: [-0.05, -0.2, 0.55], zoom: 1.0 }, cars: [B, A] },
  'own-plate': { lens: { at: [2.9, 1.2, 1.3], to: [-0.1, -0.1, 0.52], zoom: 1.2 }, cars: [A] },
  'other-plate': { lens: { at: [-3.1, -2.1, 1.4], to: [0, -0.75, 0.62], zoom: 1.2 }, cars: [B] },
  damage: { lens: { at: [-2.3, 1.0, 1.2], to: [0.05, -0.4, 0.52], zoom: 1.2 }, cars: [B] },
}

const DEFINITIONS = `<defs>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8fb6dd"/><stop offset="0.5" stop-color="#dfeaf2"/></linearGradient>
<linearGradient id="glass" x1="0" y1="0" x2="0.6" y2="1"><stop offset="0" stop-color="#8ea6bb"/><stop offset="0.45" stop-color="#3a4956"/><stop offset="1" stop-color="#202a34"/></linearGradient>
<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="9"/></filter>
<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" seed="7"/><feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0.5 0"/></filter>
</defs>`

const SPLINTERS: Point[] = [[-0.3, 1.3, 0.01], [0.15, 1.1, 0.01], [0.5, 1.4, 0.01], [-0.1, 1.65, 0.01], [0.8, 0.9, 0.01], [-0.6, 1.5, 0.01]]

/** The scene of the accident as an SVG picture. */
export function drawSight(sight: Sight): string {
  const { lens, cars } = SIGHTS[sight]
  const camera = new Camera(lens, PICTURE)
  const splinters = SPLINTERS.map(([x, y, z], n) => polygon(camera, [[x, y, z], [x + 0.09, y + 0.03, z], [x + 0.05, y + 0.1 + n * 0.01, z]], { fill: n % 2 ? '#e9eef2' : '#b3382f' })).join('')
  const skid = [-0.85, 0.65].map((y) => line(camera, [[-8.4, y + 0.05, 0.01], [-6, y + 0.02, 0.01], [-3.7, y, 0.01]], '#22272d', 9, 0.4)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}">${DEFINITIONS}`
    + drawStreet(camera, PICTURE.width, PICTURE.height) + (cars.length > 1 ? skid + splinters : '') + cars.map((car) => drawCar(camera, car)).join('')
    + `<rect width="100%" height="100%" filter="url(#grain)" opacity="0.1"/></svg>`
}
