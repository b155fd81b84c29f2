import { computed, onScopeDispose, readonly, shallowRef } from 'vue'

/** A key of the desk: what it does stands in the sheet on `?`. */
export interface KeyBinding {
  /** `KeyboardEvent.key`, or `Ctrl+Enter` */
  readonly key: string
  /** message key of what it does */
  readonly does: string
  readonly run: (event: KeyboardEvent) => void
  /** false: the key is left to the browser */
  readonly when?: () => boolean
  /** works while typing too */
  readonly inFields?: boolean
}

const groups = shallowRef<readonly { id: symbol; title: string; bindings: readonly KeyBinding[] }[]>([])
let listening = false

export function keyName(event: KeyboardEvent): string {
  const key = event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key
  return event.ctrlKey || event.metaKey ? `Ctrl+${key}` : key
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}

/** The newest group wins, so a viewer on top may take a page's key. */
export function dispatchKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.isComposing) return
  const name = keyName(event)
  const typing = isTyping(event.target)
  for (const group of [...groups.value].reverse()) {
    const hit = group.bindings.find((b) => b.key === name && (!typing || b.inFields === true) && (b.when?.() ?? true))
    if (hit) {
      event.preventDefault()
      hit.run(event)
      return
    }
  }
}

/** Binds keys for as long as the calling component lives. */
export function useKeys(title: string, bindings: readonly KeyBinding[]): void {
  if (!listening) {
    window.addEventListener('keydown', dispatchKey)
    listening = true
  }
  const id = Symbol(title)
  groups.value = [...groups.value, { id, title, bindings }]
  onScopeDispose(() => {
    groups.value = groups.value.filter((g) => g.id !== id)
  })
}

/** What the sheet on `?` shows. */
export function useKeySheet() {
  return { groups: readonly(groups), count: computed(() => groups.value.reduce((n, g) => n + g.bindings.length, 0)) }
}
