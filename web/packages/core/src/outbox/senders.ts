import type { EvidenceFixed } from '@kuaichu/api'
import type { DetailedError } from 'tus-js-client'
import { ApiProblem, NoAnswer } from '../problem'
import type { Client } from '../request'
import type { OutboxDatabase, OutboxItem, OutboxKind } from './database'
import { NotYet, type Sender } from './outbox'

export const caseKey = (clientKey: string): string => `case:${clientKey}`
export const evidenceKey = (sha256: string): string => `evidence:${sha256}`

/** What a report's answer must hold; the whole case is read afterwards. */
type CaseMade = { caseId: string; evidence?: EvidenceFixed['evidence'] }

export interface SenderHooks {
  /** The platform made a case of this draft. */
  onCase?: (clientKey: string, caseId: string) => void
  onEvidence?: (clientKey: string, fixed: EvidenceFixed) => void
}

/** How each kind of item travels. Paths may hold `{case}`, filled in once the report was acknowledged. */
export function partySenders(client: Client, database: OutboxDatabase, hooks: SenderHooks = {}): Record<OutboxKind, Sender> {
  const known = async (key: string): Promise<string> => {
    const id = await database.known.get(key)
    if (!id) throw new NotYet(key)
    return id.value
  }
  const pathOf = async (item: OutboxItem): Promise<string> =>
    item.path.includes('{case}') ? item.path.replace('{case}', await known(caseKey(item.group))) : item.path

  async function rememberEvidence(evidence: EvidenceFixed['evidence']): Promise<void> {
    await database.known.bulkPut(evidence.map((one) => ({ key: evidenceKey(one.sha256), value: one.evidenceId })))
  }

  return {
    async command(item) {
      const made = await client.post<CaseMade>(await pathOf(item), item.body, { idempotencyKey: item.id, tries: 1 })
      await database.known.put({ key: caseKey(item.group), value: made.caseId })
      await rememberEvidence(made.evidence ?? [])
      hooks.onCase?.(item.group, made.caseId)
    },
    async digests(item) {
      const fixed = await client.post<EvidenceFixed>(await pathOf(item), item.body, { idempotencyKey: item.id, tries: 1 })
      await rememberEvidence(fixed.evidence)
      hooks.onEvidence?.(item.group, fixed)
    },
    async original(item, report) {
      const sha256 = item.sha256 ?? ''
      const evidenceId = await known(evidenceKey(sha256))
      const original = await database.originals.get(sha256)
      if (!original) throw new ApiProblem({ status: 410, title: 'the original is no longer on this device' })
      await upload(client, { item, evidenceId, file: new Blob([original.data], { type: original.mediaType }) }, report)
    },
  }
}

const CHUNK_BYTES = 256 * 1024

interface OneUpload { item: OutboxItem; evidenceId: string; file: Blob }

async function upload(client: Client, { item, evidenceId, file }: OneUpload, report: Parameters<Sender>[1]): Promise<void> {
  const tus = await import('tus-js-client')
  await new Promise<void>((resolve, reject) => {
    const one = new tus.Upload(file, {
      endpoint: client.url(item.path),
      uploadUrl: item.uploadUrl ?? null,
      chunkSize: CHUNK_BYTES,
      retryDelays: null,
      storeFingerprintForResuming: false,
      removeFingerprintOnSuccess: true,
      metadata: { evidenceId, filename: `${item.sha256}.jpg`, filetype: file.type },
      headers: client.headers(),
      onUploadUrlAvailable: () => void report({ uploadUrl: one.url ?? undefined }),
      onChunkComplete: (_size, sent, total) => void report({ progress: total ? sent / total : 0 }),
      onSuccess: () => resolve(),
      onError: (error) => reject(asProblem(error, tus.DetailedError)),
    })
    one.start()
  })
}

function asProblem(error: Error, Detailed: typeof DetailedError): Error {
  if (!(error instanceof Detailed)) return new NoAnswer('offline', error)
  const answer = error.originalResponse
  if (!answer) return new NoAnswer('offline', error)
  return new ApiProblem({ ...problemBody(answer.getBody()), status: answer.getStatus() })
}

function problemBody(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>
  } catch {
    return {}
  }
}
