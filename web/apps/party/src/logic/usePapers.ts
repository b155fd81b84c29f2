import type { OwnVehicle, ReadField, ReadingView } from '@kuaichu/api'
import { ApiProblem, likelyPlateType, plateShape } from '@kuaichu/core'
import { evidenceKey } from '@kuaichu/core/outbox'
import { computed, reactive, ref } from 'vue'
import { client, outboxKit } from '../platform'
import { fixEvidence } from './evidence'
import { takePicture } from './picture'
import type { IdentityForm } from './useIdentity'

export type Paper = 'LICENCE' | 'VEHICLE_LICENCE'
export const PAPERS: readonly Paper[] = ['LICENCE', 'VEHICLE_LICENCE']
/** `late`: the picture is kept and follows later, what stands on it is typed. */
export type PaperState = 'none' | 'sending' | 'reading' | 'read' | 'late' | 'unreadable' | 'busy'
/** The fields the form needs; the rest of a paper only vouches for them. */
const WANTED: Readonly<Record<Paper, readonly ReadField['name'][]>> = { LICENCE: ['NAME', 'LICENCE_NO'], VEHICLE_LICENCE: ['PLATE', 'VEHICLE_TYPE'] }
const PATIENCE_MS = 25_000
const PAUSE_MS = 600

interface PaperSheet { state: PaperState; thumbnail: string; fields: ReadField[] }

/** Papers photographed instead of typed: the picture goes into the case's evidence, is read there, and fills the form. */
export function usePapers(caseId: string, partyId: string, form: IdentityForm) {
  const sheets = reactive<Record<Paper, PaperSheet>>({ LICENCE: emptySheet(), VEHICLE_LICENCE: emptySheet() })

  async function photograph(paper: Paper, file: File): Promise<void> {
    const sheet = sheets[paper]
    Object.assign(sheet, emptySheet(), { state: 'sending' })
    try {
      const bitmap = await createImageBitmap(file)
      const { blob } = await takePicture(bitmap)
      bitmap.close()
      const shot = await fixEvidence({ group: caseId, caseId }, { blob, slot: paper, takenAt: new Date().toISOString() })
      sheet.thumbnail = shot.thumbnail
      const reading = await readOriginal(shot.sha256, () => (sheet.state = 'reading'))
      sheet.fields = reading ? wantedOf(paper, reading.fields) : []
      sheet.state = reading ? (sheet.fields.some((field) => field.value) ? 'read' : 'unreadable') : 'late'
      for (const field of sheet.fields) if (field.sure) fill(field.name, field.value!, field.code)
    } catch (failure) {
      sheet.state = stateOf(failure)
    }
  }
  function fill(name: ReadField['name'], value: string, code?: string): void {
    if (name === 'NAME') form.name = value
    else if (name === 'LICENCE_NO') form.licenceNo = value
    else if (name === 'PLATE') form.plate = value
    else if (name === 'VEHICLE_TYPE') form.vehicleType = code ?? form.vehicleType
  }
  /** One of the readings offered beside the picture; none of them leaves the field to be typed. */
  function choose(field: ReadField, value: string | undefined): void {
    Object.assign(field, { value, sure: Boolean(value), readings: [] })
    if (value) fill(field.name, value)
  }
  const doubtful = computed(() => PAPERS.flatMap((paper) => sheets[paper].fields).filter((field) => !field.sure && field.readings.length > 0))
  const busy = computed(() => PAPERS.some((paper) => ['sending', 'reading'].includes(sheets[paper].state)))
  return { sheets, photograph, choose, doubtful, busy, ...useOwnVehicle(caseId, partyId, form) }
}

/** Type and cover of the vehicle from the register and the insurers, when its driver agrees. */
function useOwnVehicle(caseId: string, partyId: string, form: IdentityForm) {
  const looking = ref(false)
  const answer = ref<'found' | 'unknown' | 'silent'>()
  async function lookUp(): Promise<void> {
    looking.value = true
    try {
      const found = await client.post<OwnVehicle>(`/cases/${caseId}/parties/${partyId}/vehicle-look-up`, { plate: form.plate, plateType: likelyPlateType(form.plate), consent: true }, { tries: 1 })
      form.vehicleType = found.vehicleType ?? form.vehicleType
      form.insurerId = found.insurerId ?? form.insurerId
      form.policyNo = found.policyNo ?? form.policyNo
      answer.value = found.insurerId ? 'found' : found.silent.length > 0 ? 'silent' : 'unknown'
    } catch {
      answer.value = 'silent'
    } finally {
      looking.value = false
    }
  }
  return { looking, answer, lookUp, mayLookUp: computed(() => plateShape(form.plate) !== undefined && answer.value === undefined) }
}

const wantedOf = (paper: Paper, fields: readonly ReadField[]): ReadField[] => WANTED[paper].flatMap((name) => fields.filter((field) => field.name === name))
const emptySheet = (): PaperSheet => ({ state: 'none', thumbnail: '', fields: [] })

function stateOf(failure: unknown): PaperState {
  if (!(failure instanceof ApiProblem)) return 'late'
  return failure.status === 422 ? 'unreadable' : 'busy'
}

/** Waits while the original travels; undefined when that takes too long. */
async function readOriginal(sha256: string, arrived: () => void): Promise<ReadingView | undefined> {
  const { database } = await outboxKit()
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause()) {
    const known = await database.known.get(evidenceKey(sha256))
    const original = known && (await database.originals.get(sha256))
    if (!known || original) continue
    arrived()
    try {
      return await client.get<ReadingView>(`/evidence/${known.value}/reading`, { tries: 1, timeoutMs: 40_000 })
    } catch (failure) {
      if (!(failure instanceof ApiProblem && failure.status === 409)) throw failure
    }
  }
  return undefined
}
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, PAUSE_MS))
