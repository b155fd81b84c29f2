import type { Page } from '@kuaichu/api'
import { platform } from '@kuaichu/desk'

/** A call to an outside system that could not be made (对接失败), as the platform lists it. */
export interface PartnerCallView {
  readonly callId: string
  readonly operation: string
  readonly state: 'WAITING' | 'DONE' | 'DEAD'
  readonly attempts: number
  readonly lastError?: string
  readonly createdAt: string
  readonly caseId?: string
}

export const deadCalls = (cursor: string | null): Promise<Page<PartnerCallView>> =>
  platform().get('/partner-calls', { query: { state: 'DEAD', cursor, limit: 30 } })

export const resend = (id: string): Promise<unknown> => platform().post(`/partner-calls/${id}/resend`)
