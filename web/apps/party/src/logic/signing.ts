import type { CaseView, EnvelopeView, SignerView, SigningPurpose } from '@kuaichu/api'
import { sha256Hex } from '@kuaichu/core'
import { client, outboxKit } from '../platform'

export interface Paper { envelope: EnvelopeView; signer: SignerView }

/** The newest paper of a kind that asks this party. */
export function paperOf(view: CaseView, purpose: SigningPurpose, partyId: string): Paper | undefined {
  const envelope = view.envelopes.filter((one) => one.purpose === purpose && one.signers.some((signer) => signer.partyId === partyId)).at(-1)
  const signer = envelope?.signers.find((one) => one.partyId === partyId)
  return envelope && signer ? { envelope, signer } : undefined
}

/** Digest of the words as they stand on the screen. */
export const digestOf = (words: string): Promise<string> => sha256Hex(new Blob([words]))

/** Keeps the record on the phone, fixes its digest at once and queues the pictures and the sound behind it. */
export async function fixRecording(caseId: string, { envelope, signer }: Paper, blob: Blob, takenAt: string): Promise<string> {
  const { outbox, database } = await outboxKit()
  const data = await blob.arrayBuffer()
  const sha256 = await sha256Hex(data)
  const mediaType = blob.type.split(';')[0] ?? 'video/webm'
  await database.originals.put({ sha256, group: caseId, data, mediaType, takenAt })
  const { evidenceId } = await client.post<{ evidenceId: string }>(`/envelopes/${envelope.envelopeId}/recordings`, {
    signerId: signer.signerId, sha256, sizeBytes: blob.size, mediaType, takenAt, consent: true,
  })
  await database.known.put({ key: `evidence:${sha256}`, value: evidenceId })
  await outbox.add({ group: caseId, kind: 'original', path: '/uploads', sha256 })
  void outbox.flush()
  return evidenceId
}
