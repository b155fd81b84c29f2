import Dexie, { type Table } from 'dexie'

/** pending: kept here · sending: on its way · received: acknowledged by the platform · refused: the platform said no. */
export type OutboxState = 'pending' | 'sending' | 'received' | 'refused'
export type OutboxKind = 'command' | 'digests' | 'original'

export interface OutboxItem {
  /** Idempotency key of the command; the same on every try. */
  id: string
  /** What belongs together: the client key of the draft the item was made for. */
  group: string
  kind: OutboxKind
  path: string
  body?: unknown
  /** Fingerprint of the original this item sends. */
  sha256?: string
  state: OutboxState
  tries: number
  /** Earliest next try, milliseconds since 1970. */
  nextAt: number
  createdAt: number
  receivedAt?: number
  /** Where an upload goes on after a break. */
  uploadUrl?: string
  /** Part already sent, 0 to 1. */
  progress?: number
  problem?: string
}

/** A full picture, kept until the platform has it. */
export interface KeptOriginal {
  sha256: string
  group: string
  data: ArrayBuffer
  mediaType: string
  takenAt: string
}

/** What the platform answered about things made on this phone. */
export interface KnownId {
  /** `case:<clientKey>` or `evidence:<sha256>`. */
  key: string
  value: string
}

export interface StoredDraft {
  clientKey: string
  savedAt: number
  data: unknown
}

export class OutboxDatabase extends Dexie {
  readonly items!: Table<OutboxItem, string>
  readonly originals!: Table<KeptOriginal, string>
  readonly known!: Table<KnownId, string>
  readonly drafts!: Table<StoredDraft, string>

  constructor(name = 'kuaichu') {
    super(name)
    this.version(1).stores({ items: 'id, group, state', originals: 'sha256, group', known: 'key', drafts: 'clientKey, savedAt' })
  }
}
