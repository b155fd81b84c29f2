import type { EvidenceDigest, EvidenceSlot } from '@kuaichu/api'
import { sha256Hex } from '@kuaichu/core'
import { outboxKit } from '../platform'
import { position } from './position'

export interface Shot { sha256: string; slot: EvidenceSlot; takenAt: string; note?: string; thumbnail: string }
export interface ShotInput { blob: Blob; slot: EvidenceSlot; takenAt: string; note?: string; previousSha256?: string }

/**
 * Keeps a picture on the phone, posts its fingerprint at once and queues the original behind it.
 * `target` is the case itself, or the draft whose case is still being made.
 */
export async function fixEvidence(target: { group: string; caseId?: string }, input: ShotInput): Promise<Shot> {
  const { outbox, database } = await outboxKit()
  const { blob, slot, takenAt, note, previousSha256 } = input
  const data = await blob.arrayBuffer()
  const sha256 = await sha256Hex(data)
  const mediaType = blob.type || 'image/jpeg'
  const digest: EvidenceDigest = {
    sha256, slot, kind: 'PHOTO', takenAt, sizeBytes: blob.size, mediaType,
    ...(position.value ? { point: { ...position.value } } : {}), ...(note ? { note } : {}), ...(previousSha256 ? { previousSha256 } : {}),
  }
  await database.originals.put({ sha256, group: target.group, data, mediaType, takenAt })
  await outbox.add({ group: target.group, kind: 'digests', path: `/cases/${target.caseId ?? '{case}'}/evidence`, body: { digests: [digest] } })
  await outbox.add({ group: target.group, kind: 'original', path: '/uploads', sha256 })
  void outbox.flush()
  return { sha256, slot, takenAt, note, thumbnail: await thumbnailOf(blob) }
}

async function thumbnailOf(blob: Blob): Promise<string> {
  const bitmap = await createImageBitmap(blob)
  const canvas = document.createElement('canvas')
  canvas.width = 160
  canvas.height = Math.round((160 * bitmap.height) / bitmap.width)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return canvas.toDataURL('image/jpeg', 0.7)
}
