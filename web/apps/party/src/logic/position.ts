import type { GeoPointDto } from '@kuaichu/api'
import { ref } from 'vue'

/** The last position of the phone, once the person allowed it; kept fresh so that the shutter need not wait. */
export const position = ref<GeoPointDto>()
let watching: number | undefined

export function askPosition(): Promise<GeoPointDto | undefined> {
  if (!('geolocation' in navigator)) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const accept = ({ coords }: GeolocationPosition): void => {
      position.value = {
        lon: round(coords.longitude, 6), lat: round(coords.latitude, 6), accuracyMeters: Math.round(coords.accuracy), datum: 'WGS84',
      }
      resolve(position.value)
    }
    navigator.geolocation.getCurrentPosition(accept, () => resolve(undefined), { enableHighAccuracy: true, timeout: 8_000, maximumAge: 30_000 })
    watching ??= navigator.geolocation.watchPosition(accept, () => undefined, { enableHighAccuracy: true })
  })
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits))
