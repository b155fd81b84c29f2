/** A point in metres: x along the road, y to the left, z up. */
export type Point = readonly [x: number, y: number, z: number]
export type Flat = readonly [x: number, y: number]

export interface Lens { at: Point; to: Point; /** focal length in picture widths */ zoom: number }
export interface Size { width: number; height: number }

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const cross = (a: Point, b: Point): Point => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
const unit = (a: Point): Point => {
  const length = Math.sqrt(dot(a, a))
  return [a[0] / length, a[1] / length, a[2] / length]
}
export const normal = (face: readonly Point[]): Point => unit(cross(minus(face[1]!, face[0]!), minus(face[2]!, face[0]!)))

/** The face with its points in the order in which its front is turned away from the middle of the body. */
export function outwards(face: readonly Point[], middle: Point): readonly Point[] {
  const [x, y, z] = face[0]!
  return dot(normal(face), [x - middle[0], y - middle[1], z - middle[2]]) >= 0 ? face : [...face].reverse()
}

const NEAR = 0.2

/** A pinhole camera: turns points of the road into points of the picture. */
export class Camera {
  private readonly forward: Point
  private readonly right: Point
  private readonly up: Point

  constructor(private readonly lens: Lens, private readonly size: Size) {
    this.forward = unit(minus(lens.to, lens.at))
    this.right = unit(cross(this.forward, [0, 0, 1]))
    this.up = cross(this.right, this.forward)
  }

  distance(point: Point): number {
    const way = minus(point, this.lens.at)
    return Math.sqrt(dot(way, way))
  }
  /** Whether the front of a face (points counter-clockwise) is turned to the camera. */
  sees(face: readonly Point[]): boolean {
    return dot(normal(face), minus(this.lens.at, face[0]!)) > 0
  }
  /** The face as points of the picture; what lies behind the camera is cut off. */
  flatten(face: readonly Point[]): Flat[] {
    return this.inFront(face.map((point) => this.turned(point))).map((point) => this.project(point))
  }

  private turned(point: Point): Point {
    const way = minus(point, this.lens.at)
    return [dot(way, this.right), dot(way, this.up), dot(way, this.forward)]
  }
  private project([x, y, depth]: Point): Flat {
    const scale = (this.lens.zoom * this.size.width) / depth
    return [this.size.width / 2 + x * scale, this.size.height / 2 - y * scale]
  }
  private inFront(face: Point[]): Point[] {
    return face.flatMap((point, n) => {
      const before = face[(n + face.length - 1) % face.length]!
      const crossing = point[2] >= NEAR !== before[2] >= NEAR
      const share = (NEAR - before[2]) / (point[2] - before[2])
      const cut: Point[] = crossing ? [[before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share, NEAR]] : []
      return point[2] >= NEAR ? [...cut, point] : cut
    })
  }
}
