import { readonly, ref, type Ref } from 'vue'

const KEY = 'kuaichu.elder'
const elder = ref(false)

/** Elder mode (长辈版): larger type and targets, remembered on this device. Call `restoreElderMode` once at start. */
export function useElderMode(): { elder: Readonly<Ref<boolean>>; setElder: (on: boolean) => void } {
  return { elder: readonly(elder), setElder }
}

export function restoreElderMode(): void {
  setElder(window.localStorage.getItem(KEY) === '1')
}

function setElder(on: boolean): void {
  elder.value = on
  document.documentElement.toggleAttribute('data-elder', on)
  window.localStorage.setItem(KEY, on ? '1' : '0')
}
