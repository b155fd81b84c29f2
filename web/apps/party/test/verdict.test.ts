import { describe, expect, it } from 'vitest'
import { judge, sharpness, toGrey, type Grey } from '../src/logic/verdict'

const WIDTH = 200
const HEIGHT = 150
function picture(pixel: (x: number, y: number) => number): Grey {
  const rgba = new Uint8ClampedArray(WIDTH * HEIGHT * 4)
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) rgba.fill(pixel(x, y), (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3)
  }
  return toGrey(rgba, WIDTH, HEIGHT)
}

describe('verdict on a picture', () => {
  it('accepts a street with edges', () => {
    expect(judge(picture((x, y) => ((x >> 4) + (y >> 4)) % 2 ? 60 : 180))).toBe('good')
  })
  it('names darkness before blur', () => {
    expect(judge(picture(() => 12))).toBe('dark')
  })
  it('names glare', () => {
    expect(judge(picture(() => 250))).toBe('bright')
  })
  it('names blur: a soft gradient has no edges', () => {
    expect(judge(picture((x) => 80 + x / 4))).toBe('blurred')
  })
  it('measures sharpness so that edges weigh more than gradients', () => {
    expect(sharpness(picture((x) => (x % 20 < 10 ? 40 : 200)))).toBeGreaterThan(sharpness(picture((x) => x)))
  })
  it('answers well below 300 ms', () => {
    const street = picture((x, y) => (x * 7 + y * 13) % 255)
    const before = performance.now()
    judge(street)
    expect(performance.now() - before).toBeLessThan(100)
  })
})
