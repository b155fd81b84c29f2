import type { Session } from '@kuaichu/api'
import { createClient, partyTokens, type Client } from '@kuaichu/core'
import type { Outbox, OutboxDatabase } from '@kuaichu/core/outbox'
import type { EvidenceFixed } from '@kuaichu/api'
import { readonly, ref } from 'vue'

export const tokens = partyTokens()
const language = (): string => document.documentElement.lang || 'zh-CN'

export const client: Client = createClient({ tokens, language, onSignedOut: () => forgetSession() })

const session = ref<Session>()
export const currentSession = readonly(session)

function forgetSession(): void {
  tokens.set(null)
  session.value = undefined
}

function keep(given: Session): Session {
  if (given.token) tokens.set(given.token)
  session.value = given
  return given
}

/** The session of this phone; made as a guest when there is none, so that nobody has to sign in at the roadside. */
export async function ensureSession(): Promise<Session> {
  if (session.value) return session.value
  if (tokens.get()) {
    const known = await client.get<Session>('/auth/session').catch((error: unknown) => {
      if (tokens.get()) throw error
      return undefined
    })
    if (known) return keep(known)
  }
  return keep(await client.post<Session>('/auth/guest-sessions', {}))
}

/** Confirms the phone number; a guest keeps the cases made before. */
export async function confirmPhone(phone: string, code: string): Promise<Session> {
  return keep(await client.post<Session>('/auth/party-sessions', { phone, code }, { tries: 1 }))
}

export interface OutboxKit { outbox: Outbox; database: OutboxDatabase }
export interface OutboxNews {
  onCase(clientKey: string, caseId: string): void
  onEvidence(clientKey: string, fixed: EvidenceFixed): void
}

let kit: Promise<OutboxKit> | undefined
const news = new Set<OutboxNews>()

export function onOutboxNews(listener: OutboxNews): void {
  news.add(listener)
}

/** The outbox with its database; loaded when first needed. */
export function outboxKit(): Promise<OutboxKit> {
  kit ??= import('@kuaichu/core/outbox').then(({ createOutbox, OutboxDatabase, partySenders }) => {
    const database = new OutboxDatabase()
    const senders = partySenders(client, database, {
      onCase: (key, caseId) => news.forEach((listener) => listener.onCase(key, caseId)),
      onEvidence: (key, fixed) => news.forEach((listener) => listener.onEvidence(key, fixed)),
    })
    const command = senders.command
    const outbox = createOutbox({
      database,
      senders: {
        ...senders,
        command: async (item, report) => {
          await ensureSession()
          await command(item, report)
        },
      },
    })
    outbox.start()
    void navigator.storage?.persist?.().catch(() => false)
    return { outbox, database }
  })
  return kit
}
