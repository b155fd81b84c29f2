import { chromium, type Browser, type FullConfig, type Page } from '@playwright/test'
import { mkdirSync, openSync, closeSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawSight, PICTURE, SIGHT_NAMES, type Sight } from './scene'

const folder = fileURLToPath(new URL('../camera/', import.meta.url))
const HEADER = `YUV4MPEG2 W${PICTURE.width} H${PICTURE.height} F10:1 Ip A1:1 C420\nFRAME\n`
const GRID = { across: 8, down: 6 } as const

/** What Chromium takes for the camera: a film of one frame, which is replaced in place when the phone is turned elsewhere. Each worker holds its own. */
const cameraFile = (worker: number): string => `${folder}sight-${worker}.y4m`
export const CAMERA_FILE = cameraFile(Number(process.env.TEST_PARALLEL_INDEX ?? 0))
const frameFile = (sight: Sight): string => `${folder}${sight}.yuv`
const marksFile = `${folder}marks.json`

/** Before the first journey: draws the accident and lays its pictures down as camera frames. */
export default async function prepareCamera(config: FullConfig): Promise<void> {
  const browser = await chromium.launch(config.projects[0]!.use.launchOptions)
  try {
    await drawFrames(browser, config.workers)
  } finally {
    await browser.close()
  }
}

async function drawFrames(browser: Browser, workers: number): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const page = await browser.newPage()
  const marks: Partial<Record<Sight, number[]>> = {}
  for (const sight of SIGHT_NAMES) {
    const frame = Buffer.from(await page.evaluate(toFrame, { picture: `data:image/svg+xml;base64,${Buffer.from(drawSight(sight)).toString('base64')}`, ...PICTURE }), 'base64')
    writeFileSync(frameFile(sight), frame)
    marks[sight] = brightness(frame)
  }
  writeFileSync(marksFile, JSON.stringify(marks))
  for (let worker = 0; worker < workers; worker++) writeFileSync(cameraFile(worker), Buffer.concat([Buffer.from(HEADER), readFileSync(frameFile('front'))]))
}

/** Runs in the browser: the picture as planes of Y, U and V, in base64. */
async function toFrame({ picture, width, height }: { picture: string; width: number; height: number }): Promise<string> {
  const image = new Image()
  image.src = picture
  await image.decode()
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')!
  pen.drawImage(image, 0, 0)
  const { data } = pen.getImageData(0, 0, width, height)
  const size = width * height
  const frame = new Uint8Array(size * 1.5)
  for (let at = 0; at < size; at++) {
    const [r, g, b] = [data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!]
    frame[at] = 16 + (65.481 * r + 128.553 * g + 24.966 * b) / 255
    const [x, y] = [at % width, Math.floor(at / width)]
    if (x % 2 || y % 2) continue
    const small = (y / 2) * (width / 2) + x / 2
    frame[size + small] = 128 + (-37.797 * r - 74.203 * g + 112 * b) / 255
    frame[size * 1.25 + small] = 128 + (112 * r - 93.786 * g - 18.214 * b) / 255
  }
  let text = ''
  for (let at = 0; at < frame.length; at += 32_768) text += String.fromCharCode(...frame.subarray(at, at + 32_768))
  return btoa(text)
}

/** Mean brightness of the fields of a grid: enough to tell the sights apart. */
function brightness(frame: Uint8Array): number[] {
  const [wide, high] = [PICTURE.width / GRID.across, PICTURE.height / GRID.down]
  return Array.from({ length: GRID.across * GRID.down }, (_, n) => {
    const [left, top] = [(n % GRID.across) * wide, Math.floor(n / GRID.across) * high]
    let sum = 0
    for (let y = top; y < top + high; y++) for (let x = left; x < left + wide; x++) sum += frame[y * PICTURE.width + x]!
    return ((sum / (wide * high) - 16) * 255) / 219
  })
}

/** Holds a sheet before the camera: a PNG in the size of a sight. */
export async function holdBefore(page: Page, png: Buffer): Promise<void> {
  turn(Buffer.from(await page.evaluate(toFrame, { picture: `data:image/png;base64,${png.toString('base64')}`, ...PICTURE }), 'base64'))
}

function turn(frame: Buffer): void {
  const film = openSync(CAMERA_FILE, 'r+')
  writeSync(film, frame, 0, undefined, HEADER.length)
  closeSync(film)
}

/** Turns the camera of all phones of this worker to a sight of the scene, and waits until this phone shows it. */
export async function pointCamera(page: Page, sight: Sight): Promise<void> {
  turn(readFileSync(frameFile(sight)))
  const marks = JSON.parse(readFileSync(marksFile, 'utf8')) as Record<Sight, number[]>
  await page.waitForFunction(showsMost, { sight, marks, ...GRID })
}

/** Runs in the browser: whether the camera picture is nearest to this sight. */
function showsMost({ sight, marks, across, down }: { sight: string; marks: Record<string, number[]>; across: number; down: number }): boolean {
  const video = document.querySelector('video')
  if (!video?.videoWidth) return false
  const canvas = new OffscreenCanvas(across, down)
  const pen = canvas.getContext('2d', { willReadFrequently: true })!
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(video, 0, 0, across, down)
  const { data } = pen.getImageData(0, 0, across, down)
  const far = (known: number[]): number => known.reduce((sum, light, n) => sum + Math.abs(light - (0.299 * data[n * 4]! + 0.587 * data[n * 4 + 1]! + 0.114 * data[n * 4 + 2]!)), 0)
  return Object.keys(marks).every((other) => far(marks[sight]!) <= far(marks[other]!))
}
