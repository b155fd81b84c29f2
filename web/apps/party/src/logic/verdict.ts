/** What is wrong with a picture, in the order in which it is said: only the first reason is shown. */
export type Verdict = 'good' | 'dark' | 'bright' | 'blurred'

const DARK_MEAN = 42
const BRIGHT_MEAN = 232
/** Variance of the Laplacian on a picture 200 pixels wide; sharp street scenes lie far above. */
const BLURRED_VARIANCE = 28

export interface Grey { width: number; height: number; values: Uint8ClampedArray }

export function toGrey(rgba: Uint8ClampedArray, width: number, height: number): Grey {
  const values = new Uint8ClampedArray(width * height)
  for (let i = 0; i < values.length; i++) {
    values[i] = 0.299 * rgba[i * 4]! + 0.587 * rgba[i * 4 + 1]! + 0.114 * rgba[i * 4 + 2]!
  }
  return { width, height, values }
}

export function mean(grey: Grey): number {
  let sum = 0
  for (const value of grey.values) sum += value
  return sum / grey.values.length
}

/** Sharpness: variance of the Laplacian over all inner pixels. */
export function sharpness({ width, height, values }: Grey): number {
  let sum = 0
  let squares = 0
  const count = (width - 2) * (height - 2)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const edge = 4 * values[at]! - values[at - 1]! - values[at + 1]! - values[at - width]! - values[at + width]!
      sum += edge
      squares += edge * edge
    }
  }
  const average = sum / count
  return squares / count - average * average
}

export function judge(grey: Grey): Verdict {
  const light = mean(grey)
  if (light < DARK_MEAN) return 'dark'
  if (light > BRIGHT_MEAN) return 'bright'
  return sharpness(grey) < BLURRED_VARIANCE ? 'blurred' : 'good'
}
