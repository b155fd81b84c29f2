import type { BrigadeFunction, OfferedFunctions } from '@kuaichu/api'
import { platform } from '@kuaichu/desk'

export type { BrigadeFunction, OfferedFunctions as Offered } from '@kuaichu/api'

export const FUNCTIONS: readonly BrigadeFunction[] = ['SELF_NEGOTIATION', 'ONLINE_DETERMINATION']

const path = (unitId: string): string => `/units/${unitId}/functions`

export const functions = {
  of: (unitId: string) => platform().get<OfferedFunctions>(path(unitId)),
  offer: (unitId: string, on: readonly BrigadeFunction[], version: number) => platform().put<OfferedFunctions>(path(unitId), { functions: on }, { version }),
}
