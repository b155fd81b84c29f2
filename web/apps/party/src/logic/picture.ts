import { judge, toGrey, type Verdict } from './verdict'

export interface Picture { blob: Blob; verdict: Verdict }

const LONGEST_SIDE = 1920
const JUDGED_WIDTH = 200

/** Turns a camera frame or a chosen file into the JPEG that becomes evidence, and judges it. */
export async function takePicture(source: HTMLVideoElement | ImageBitmap): Promise<Picture> {
  const width = source instanceof HTMLVideoElement ? source.videoWidth : source.width
  const height = source instanceof HTMLVideoElement ? source.videoHeight : source.height
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  const canvas = draw(source, Math.round(width * scale), Math.round(height * scale))
  const verdict = verdictOf(source, width, height)
  const blob = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('the browser made no picture'))), 'image/jpeg', 0.86)
  })
  return { blob, verdict }
}

function verdictOf(source: CanvasImageSource, width: number, height: number): Verdict {
  const smallHeight = Math.max(3, Math.round((JUDGED_WIDTH * height) / width))
  const small = draw(source, JUDGED_WIDTH, smallHeight)
  const pixels = small.getContext('2d', { willReadFrequently: true })!.getImageData(0, 0, JUDGED_WIDTH, smallHeight)
  return judge(toGrey(pixels.data, JUDGED_WIDTH, smallHeight))
}

function draw(source: CanvasImageSource, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d', { willReadFrequently: true })!.drawImage(source, 0, 0, width, height)
  return canvas
}
