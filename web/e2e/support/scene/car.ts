import { disc, line, lit, mixed, polygon, textOn, type Ink } from './paint'
import { outwards, type Camera, type Point } from './project'

export interface Car {
  /** Middle of the car on the road; its nose points along the road. */
  x: number
  y: number
  colour: string
  plate: string
  green?: boolean
  hit: 'nose' | 'tail'
}

const GLASS = '#27333f'
const HALF = 0.9

/** The left side of the lower body, of the cabin and of its windows. */
const SIDE: Point[] = [
  [-2.2, HALF, 0.3], [-2.26, HALF, 0.62], [-2.18, HALF, 0.93], [-1.55, HALF, 0.99], [1.1, HALF, 0.95], [2.0, HALF, 0.8], [2.24, HALF, 0.62], [2.2, HALF, 0.3],
]
const CABIN: Point[] = [[-1.62, 0.84, 0.98], [-0.92, 0.62, 1.43], [0.35, 0.62, 1.43], [1.12, 0.84, 0.95]]
const WINDOW_BACK: Point[] = [[-1.3, 0.795, 1.02], [-0.84, 0.652, 1.36], [-0.32, 0.652, 1.37], [-0.32, 0.795, 1.01]]
const WINDOW_FRONT: Point[] = [[-0.24, 0.795, 1.01], [-0.24, 0.652, 1.37], [0.3, 0.652, 1.36], [0.86, 0.795, 0.99]]
const across = (x: number, z: number, half: number, x2: number, z2: number, half2: number): Point[] => [[x, half, z], [x, -half, z], [x2, -half2, z2], [x2, half2, z2]]

/** Draws a saloon car: culls what is turned away, shades what is seen. */
export function drawCar(camera: Camera, car: Car): string {
  const put = (face: readonly Point[]): Point[] => face.map(([x, y, z]) => [x + car.x, y + car.y, z] as const)
  const out: string[] = []
  const face = (points: readonly Point[], colour: string, ink: Partial<Ink> = {}): boolean => {
    const placed = outwards(put(points), [car.x, car.y, 0.6])
    if (!camera.sees(placed)) return false
    out.push(polygon(camera, placed, { fill: lit(colour, placed), ...ink }))
    return true
  }
  const trace = (points: readonly Point[], colour: string, width: number, opacity = 1): void => void out.push(line(camera, put(points), colour, width, opacity))
  const dim = mixed(car.colour, 0.7)

  out.push(polygon(camera, put([[-2.5, 1.15, 0.01], [-2.5, -1.15, 0.01], [2.5, -1.15, 0.01], [2.5, 1.15, 0.01]]), { fill: '#10161d', opacity: 0.5, filter: 'soft' }))
  for (const side of [1, -1] as const) for (const x of [-1.38, 1.4]) out.push(polygon(camera, put(disc([x, side * 0.7, 0.33], 0.33, side)), { fill: '#15191e' }))
  out.push(polygon(camera, put([[-2.1, 0.8, 0.22], [2.1, 0.8, 0.22], [2.1, -0.8, 0.22], [-2.1, -0.8, 0.22]]), { fill: '#0d1116' }))

  face(across(2.0, 0.8, HALF, 1.1, 0.95, HALF), car.colour)
  face(across(1.1, 0.95, HALF, -1.55, 0.99, HALF), car.colour)
  face(across(-1.55, 0.99, HALF, -2.18, 0.93, HALF), car.colour)
  for (const side of [1, -1] as const) drawSide(side)
  drawNose()
  drawTail()
  face(across(1.12, 0.95, 0.84, 0.35, 1.43, 0.62), GLASS, { fill: 'url(#glass)' })
  face(across(-0.92, 1.43, 0.62, -1.62, 0.98, 0.84), GLASS, { fill: 'url(#glass)' })
  face(across(0.35, 1.43, 0.62, -0.92, 1.43, 0.62), car.colour)

  function drawSide(side: 1 | -1): void {
    const flat = (points: readonly Point[]): Point[] => points.map(([x, y, z]) => [x, side * y, z] as const)
    if (!face(flat(SIDE), car.colour)) return
    face(flat(CABIN), car.colour)
    face(flat(WINDOW_BACK), GLASS, { fill: 'url(#glass)' })
    face(flat(WINDOW_FRONT), GLASS, { fill: 'url(#glass)' })
    trace(flat([[-2.2, 0.905, 0.8], [-1.5, 0.91, 0.84], [2.1, 0.905, 0.74]]), '#ffffff', 2, 0.28)
    trace(flat([[-0.28, 0.905, 0.98], [-0.28, 0.91, 0.36], [0.95, 0.91, 0.36], [1.0, 0.905, 0.94]]), '#0b1016', 1.6, 0.5)
    trace(flat([[-1.0, 0.905, 0.5], [-1.12, 0.905, 0.96]]), '#0b1016', 1.6, 0.4)
    for (const x of [-0.12, -0.95]) trace(flat([[x, 0.92, 0.82], [x + 0.2, 0.92, 0.82]]), dim, 4)
    for (const x of [-1.38, 1.4]) {
      face(disc([x, side * 0.905, 0.34], 0.4, side), '#0d1116')
      face(disc([x, side * 0.915, 0.33], 0.33, side), '#1b2026')
      face(disc([x, side * 0.92, 0.33], 0.22, side), '#aab4be')
      face(disc([x, side * 0.925, 0.33], 0.17, side, 10), '#6b7580')
      face(disc([x, side * 0.93, 0.33], 0.05, side, 12), '#d5dbe1')
    }
    face(flat([[0.72, 0.9, 0.97], [0.72, 1.08, 0.98], [0.72, 1.08, 1.1], [0.72, 0.9, 1.09]]), car.colour)
    trace(flat([[0.78, 0.95, 1.04], [0.78, 1.08, 1.04]]), dim, 7)
  }

  /** A flat piece on the nose (towards x) or the tail (away from x), between two heights of given depth. */
  function piece(end: 1 | -1, [left, right]: [number, number], [low, x1]: [number, number], [high, x2]: [number, number]): Point[] {
    return [[end * x1, left, low], [end * x1, right, low], [end * x2, right, high], [end * x2, left, high]]
  }
  function drawNose(): void {
    const front = piece(1, [-HALF, HALF], [0.3, 2.2], [0.62, 2.24])
    if (!face(front, car.colour)) return
    face(piece(1, [-HALF, HALF], [0.62, 2.24], [0.8, 2]), car.colour)
    face(piece(1, [-0.62, 0.62], [0.3, 2.26], [0.4, 2.26]), '#1a2027')
    face(piece(1, [-0.4, 0.4], [0.635, 2.235], [0.74, 2.095]), '#20272f')
    for (const side of [1, -1]) {
      const broken = car.hit === 'nose' && side === 1
      const [inner, outer] = [side * 0.48, side * 0.87]
      face(piece(1, [inner, outer], [0.635, 2.235], [0.755, 2.075]), '#39434d')
      face(piece(1, [side * 0.54, side * 0.82], [0.655, 2.22], [0.735, 2.11]), '#f4f9fd', { fill: broken ? '#7d868f' : '#f4f9fd' })
    }
    drawPlate(1)
    if (car.hit === 'nose') drawDent(1)
  }
  function drawTail(): void {
    const back = piece(-1, [-HALF, HALF], [0.3, 2.2], [0.62, 2.26])
    if (!face(back, car.colour)) return
    face(piece(-1, [-HALF, HALF], [0.62, 2.26], [0.93, 2.18]), car.colour)
    face(piece(-1, [-0.7, 0.7], [0.3, 2.27], [0.39, 2.27]), '#1a2027')
    for (const side of [1, -1]) {
      face(piece(-1, [side * 0.5, side * 0.87], [0.7, 2.245], [0.87, 2.2]), '#7c151b', { fill: '#8d1a21' })
      face(piece(-1, [side * 0.55, side * 0.84], [0.76, 2.235], [0.84, 2.215]), '#d2353c', { fill: '#d2353c' })
    }
    trace([[-2.23, 0.48, 0.8], [-2.23, -0.48, 0.8]], dim, 3)
    drawPlate(-1)
    if (car.hit === 'tail') drawDent(-1)
  }
  function drawPlate(end: 1 | -1): void {
    const [low, high] = end === 1 ? [0.45, 0.57] : [0.58, 0.72]
    const wide = car.green ? 0.29 : 0.26
    face(piece(end, [-wide, wide], [low, 2.28], [high, 2.28]), '#0b4fb3', { fill: car.green ? '#86d9a8' : '#0b4fb3', stroke: '#f4f7fa', width: 1.6 })
    const corner = (y: number, z: number): Point => put([[end * 2.285, end * y, z]])[0]!
    out.push(textOn(camera, [corner(-wide, high), corner(wide, high), corner(-wide, low)], car.plate, car.green ? '#14202e' : '#ffffff'))
  }
  /** What the impact left: a dent, bent edges and scratches. */
  function drawDent(end: 1 | -1): void {
    const x = end * 2.278
    const dent: Point[] = [[x, 0.15, 0.36], [x, 0.5, 0.31], [x, 0.84, 0.36], [x, 0.8, 0.55], [x, 0.62, 0.6], [x, 0.48, 0.5], [x, 0.33, 0.56], [x, 0.27, 0.45]]
    face(dent, mixed(car.colour, 0.42), { stroke: mixed(car.colour, 0.3), width: 1.4 })
    trace([[x, 0.2, 0.4], [x, 0.38, 0.46], [x, 0.55, 0.38], [x, 0.78, 0.48]], mixed(car.colour, 1.35), 2.4, 0.85)
    trace([[x, 0.3, 0.66], [x, 0.86, 0.6]], '#10161d', 1.8, 0.7)
    trace([[x, 0.36, 0.69], [x, 0.84, 0.64]], end === 1 ? '#f2f5f8' : '#1d4fa8', 2, 0.75)
    trace([[x, 0.48, 0.34], [x, 0.6, 0.28], [x, 0.7, 0.34]], '#10161d', 2, 0.7)
  }
  return `<g>${out.join('')}</g>`
}
