import type { PartyDraft, PartyView, ReadField, Registered } from '@kuaichu/api'
import { likelyPlateType, normalisePlate, plateShape } from '@kuaichu/core'
import { ref, shallowRef, watch } from 'vue'
import { calls } from './calls'
import { useAct } from './useAct'

/** What the platform reads takes no more than this; the JSON of a command no more than a megabyte. */
const LONGEST_SIDE = 1600
const QUALITY = 0.82

export const isPhone = (text: string): boolean => /^1[3-9]\d{9}$/.test(text)

/** A plate, typed or photographed, or a phone number brings vehicle, owner, cover and earlier accidents. */
export function useQuickEntry() {
  const { acting, trouble, act } = useAct()
  const plate = ref('')
  const typed = ref('')
  const told = ref(false)
  const doubtful = shallowRef<ReadField | null>(null)
  const unread = ref(false)
  const found = shallowRef<Registered | null>(null)

  async function photographed(file: File): Promise<void> {
    doubtful.value = null
    unread.value = false
    const reading = await act('read', async () => calls.readPicture('PLATE', await asJpeg(file)))
    const field = reading?.fields.find((one) => one.name === 'PLATE')
    if (!field) return
    if (field.sure && field.value) await chosen(field.value)
    else if (field.readings.length > 0) doubtful.value = field
    else unread.value = true
  }
  async function chosen(value: string): Promise<void> {
    plate.value = value
    typed.value = ''
    doubtful.value = null
    if (told.value && plateShape(value)) await lookUp()
  }
  async function lookUp(): Promise<void> {
    const question = isPhone(typed.value) ? { phone: typed.value } : { plate: plate.value, plateType: likelyPlateType(plate.value) }
    found.value = (await act('look-up', () => calls.lookUp(question))) ?? null
  }
  async function fill(caseId: string, party: PartyView, index: number): Promise<PartyView | undefined> {
    const registered = found.value
    return registered ? act(`fill-${party.label}`, () => calls.fillParty(caseId, party, draftOf(party, registered, index))) : undefined
  }
  /** What is typed is a plate or a phone number, whichever it looks like. */
  watch(typed, (text) => {
    if (plateShape(text)) plate.value = normalisePlate(text)
  })
  return { plate, typed, told, doubtful, unread, found, acting, trouble, photographed, chosen, lookUp, fill }
}

/** What was found over what stands there; masked values sent back unchanged stay as they are. */
function draftOf(party: PartyView, { people, vehicles }: Registered, index: number): PartyDraft {
  const person = people[0]
  const vehicle = vehicles[index]
  return {
    kind: party.kind,
    label: party.label,
    name: person?.name ?? party.name,
    phone: person?.phone ?? party.phone,
    licenceNo: person?.licenceNo ?? party.licenceNo,
    citizenId: party.citizenId,
    plate: vehicle?.plate ?? party.plate,
    plateType: vehicle?.plateType ?? party.plateType,
    vehicleType: vehicle?.vehicleType ?? party.vehicleType,
    insurerId: vehicle?.cover?.insurerId ?? party.insurerId,
    policyNo: vehicle?.cover?.policyNo ?? party.policyNo,
    damageParts: party.damageParts,
  }
}

async function asJpeg(file: File): Promise<string> {
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return canvas.toDataURL('image/jpeg', QUALITY).split(',')[1]!
}
