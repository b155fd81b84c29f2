import { readonly, ref } from 'vue'

const speaking = ref(false)
export const isSpeaking = readonly(speaking)
export const canSpeak = (): boolean => 'speechSynthesis' in window

/** Reads a text aloud, a little slower than usual; a second call stops it. */
export function readAloud(text: string): void {
  if (!canSpeak()) return
  window.speechSynthesis.cancel()
  if (speaking.value) {
    speaking.value = false
    return
  }
  const words = new SpeechSynthesisUtterance(text)
  words.lang = document.documentElement.lang
  words.rate = 0.9
  words.onend = words.onerror = () => (speaking.value = false)
  speaking.value = true
  window.speechSynthesis.speak(words)
}

export function stopReading(): void {
  if (canSpeak()) window.speechSynthesis.cancel()
  speaking.value = false
}
