import { onBeforeUnmount, ref, shallowRef } from 'vue'

const TYPES = ['video/webm;codecs=vp8,opus', 'video/mp4']
const LONGEST_MS = 180_000

export interface Recording { blob: Blob; takenAt: string }

/** Records face and voice while somebody signs: short, small, and only after the person agreed. */
export function useRecorder() {
  const state = ref<'idle' | 'starting' | 'recording' | 'none'>('idle')
  const stream = shallowRef<MediaStream>()
  let recorder: MediaRecorder | undefined
  let takenAt = ''
  let parts: Blob[] = []
  let limit: ReturnType<typeof setTimeout> | undefined

  function release(): void {
    clearTimeout(limit)
    stream.value?.getTracks().forEach((track) => track.stop())
    stream.value = undefined
  }

  async function start(): Promise<void> {
    state.value = 'starting'
    try {
      const type = TYPES.find((one) => MediaRecorder.isTypeSupported(one))
      stream.value = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user', width: { ideal: 480 }, height: { ideal: 360 } }, audio: true })
      parts = []
      recorder = new MediaRecorder(stream.value, { ...(type ? { mimeType: type } : {}), videoBitsPerSecond: 250_000, audioBitsPerSecond: 32_000 })
      recorder.ondataavailable = (event) => parts.push(event.data)
      recorder.start(1_000)
      takenAt = new Date().toISOString()
      limit = setTimeout(() => recorder?.pause(), LONGEST_MS)
      state.value = 'recording'
    } catch {
      release()
      state.value = 'none'
    }
  }

  /** Ends it; the same record is given again to a second try to send it. */
  let done: Recording | undefined
  async function finish(): Promise<Recording | undefined> {
    if (!done && recorder && recorder.state !== 'inactive') {
      const running = recorder
      await new Promise<void>((resolve) => {
        running.onstop = () => resolve()
        running.stop()
      })
      done = { blob: new Blob(parts, { type: running.mimeType }), takenAt }
      release()
    }
    return done
  }

  onBeforeUnmount(release)
  return { state, stream, start, finish }
}
