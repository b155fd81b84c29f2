import { computed, reactive, watch } from 'vue'

const SMALLEST = 1
const LARGEST = 8

/** How a picture is looked at: which one, how near, turned how, moved where. Each picture starts fitted. */
export function useViewer(count: () => number) {
  const look = reactive({ index: 0, zoom: 1, turn: 0, x: 0, y: 0 })

  function fit(): void {
    Object.assign(look, { zoom: 1, turn: 0, x: 0, y: 0 })
  }
  function select(index: number): void {
    if (index < 0 || index >= count() || index === look.index) return
    look.index = index
    fit()
  }
  function zoomBy(factor: number): void {
    look.zoom = Math.min(LARGEST, Math.max(SMALLEST, look.zoom * factor))
    if (look.zoom === SMALLEST) Object.assign(look, { x: 0, y: 0 })
  }
  function step(by: number): void {
    if (count() > 0) select((look.index + by + count()) % count())
  }
  watch(count, (now) => {
    if (look.index >= now) select(Math.max(0, now - 1))
  })
  return {
    look,
    select,
    fit,
    next: () => step(1),
    previous: () => step(-1),
    nearer: () => zoomBy(1.5),
    farther: () => zoomBy(1 / 1.5),
    zoomBy,
    rotate: () => (look.turn = (look.turn + 90) % 360),
    /** Moves a near picture under the pointer; a fitted one stays. */
    drag: (dx: number, dy: number) => look.zoom > 1 && Object.assign(look, { x: look.x + dx, y: look.y + dy }),
    transform: computed(() => `translate(${look.x}px, ${look.y}px) rotate(${look.turn}deg) scale(${look.zoom})`),
  }
}

export type Viewer = ReturnType<typeof useViewer>
