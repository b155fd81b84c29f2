import type { CaseView, InvestigationView, PartyView } from '@kuaichu/api'

/** Parties whose rights were neither told nor are out for signing. */
export const untold = (view: CaseView, it: InvestigationView | undefined): PartyView[] =>
  view.parties.filter((party) => !it?.told.some((told) => told.partyId === party.partyId) && !isOut(view, party))

const isOut = (view: CaseView, party: PartyView): boolean =>
  view.envelopes.some((one) => one.purpose === 'RIGHTS_NOTICE' && one.state === 'OPEN' && one.signers.some((signer) => signer.partyId === party.partyId))
