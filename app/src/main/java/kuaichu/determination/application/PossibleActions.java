package kuaichu.determination.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.CaseAction;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.Queue;
import kuaichu.determination.domain.DeterminationBook;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.liability.Route;
import kuaichu.org.BrigadeFunctions;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelopes;
import kuaichu.signing.SigningPurpose;
import org.springframework.stereotype.Component;

/** What somebody may do about liability now (可用操作). */
@Component
class PossibleActions {
    private final Envelopes envelopes;
    private final DeterminationBook determinations;
    private final Desk desk;
    private final BrigadeFunctions functions;

    PossibleActions(Envelopes envelopes, DeterminationBook determinations, Desk desk, BrigadeFunctions functions) {
        this.envelopes = envelopes;
        this.determinations = determinations;
        this.desk = desk;
        this.functions = functions;
    }

    Set<CaseAction> list(AccidentCase accidentCase, List<Party> parties, Actor actor) {
        Set<CaseAction> actions = EnumSet.noneOf(CaseAction.class);
        if (actor.is(Role.PARTY)) {
            addForParty(actions, accidentCase, parties, actor);
        }
        if (actor.is(Role.OFFICER)) {
            addForOfficer(actions, accidentCase, actor);
        }
        return actions;
    }

    private void addForParty(Set<CaseAction> actions, AccidentCase accidentCase, List<Party> parties, Actor actor) {
        List<PartyId> mine = parties.stream()
                .filter(party -> PartyAccess.mayActFor(actor, party, parties))
                .map(Party::id)
                .toList();
        boolean simplified = accidentCase.triage().route() == Route.ONLINE_SIMPLIFIED;
        switch (accidentCase.state()) {
            case EVIDENCE_FIXED, CLEARED -> {
                boolean cleared = accidentCase.state() == HandlingState.CLEARED;
                if ((simplified || cleared)
                        && functions.isOn(accidentCase.unitId(), BrigadeFunctions.Function.ONLINE_DETERMINATION)) {
                    addIf(actions, CaseAction.REQUEST_DETERMINATION, isRequestMissing(accidentCase, mine));
                }
                boolean stated = parties.stream().allMatch(Party::statementGiven);
                boolean negotiable = accidentCase.triage().route() == Route.SELF_NEGOTIATION
                        && functions.isOn(accidentCase.unitId(), BrigadeFunctions.Function.SELF_NEGOTIATION);
                addIf(actions, CaseAction.OPEN_NEGOTIATION, cleared && stated && negotiable);
            }
            case NEGOTIATING -> {
                actions.add(CaseAction.REFUSE_AGREEMENT);
                addIf(actions, CaseAction.SIGN_AGREEMENT, isAwaited(accidentCase, SigningPurpose.AGREEMENT, actor));
            }
            case DETERMINED, CERTIFIED ->
                addIf(
                        actions,
                        CaseAction.ACKNOWLEDGE_DETERMINATION,
                        isAwaited(accidentCase, SigningPurpose.DETERMINATION, actor));
            default -> {}
        }
    }

    private void addForOfficer(Set<CaseAction> actions, AccidentCase accidentCase, Actor actor) {
        if (accidentCase.state() == HandlingState.IN_REVIEW) {
            boolean holds = desk.findHolder(
                            accidentCase.id(),
                            Queue.DETERMINATION,
                            accidentCase.id().value())
                    .filter(holder -> holder.equals(actor.accountId()))
                    .isPresent();
            addIf(actions, CaseAction.DETERMINE, holds);
            addIf(actions, CaseAction.RETURN_FOR_EVIDENCE, holds);
        }
        addIf(actions, CaseAction.ACKNOWLEDGE_DETERMINATION, DeterminationSigning.isBeingServed(accidentCase));
    }

    private boolean isRequestMissing(AccidentCase accidentCase, List<PartyId> mine) {
        return !determinations.listRequesting(accidentCase.id()).containsAll(mine);
    }

    private boolean isAwaited(AccidentCase accidentCase, SigningPurpose purpose, Actor actor) {
        return envelopes
                .findLatest(accidentCase.id(), purpose)
                .filter(envelope -> !envelopes.listAwaited(envelope, actor).isEmpty())
                .isPresent();
    }

    /** Who has answered the agreement. A quiet refusal counts as an answer: whoever reads the page learns no more of it. */
    List<String> listAnswered(CaseId caseId) {
        return envelopes.findLatest(caseId, SigningPurpose.AGREEMENT).stream()
                .filter(envelope -> envelope.isOpen() || envelope.state() == Envelope.State.COMPLETED)
                .flatMap(envelope -> envelope.places().stream())
                .filter(Envelope.Place::isAnswered)
                .map(place -> place.signer().label())
                .toList();
    }

    private static void addIf(Set<CaseAction> actions, CaseAction action, boolean allowed) {
        if (allowed) {
            actions.add(action);
        }
    }
}
