package kuaichu.accident.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.CaseAction;
import kuaichu.accident.CaseActions;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.accident.domain.CaseLifecycle;
import kuaichu.liability.SceneInstruction;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.springframework.stereotype.Component;

@Component
class DefaultCaseActions implements CaseActions {
    private static final Set<HandlingState> OVER =
            EnumSet.of(HandlingState.CLOSED, HandlingState.WITHDRAWN, HandlingState.NOT_ACCEPTED, HandlingState.JOINED);

    @Override
    public Set<CaseAction> list(AccidentCase accidentCase, List<Party> parties, Actor actor) {
        Set<CaseAction> actions = EnumSet.noneOf(CaseAction.class);
        if (actor.is(Role.PARTY) || actor.is(Role.OFFICER)) {
            addScene(actions, accidentCase, actor);
            addData(actions, accidentCase, parties, actor);
        }
        if (actor.is(Role.PARTY)) {
            addIf(actions, CaseAction.RATE, accidentCase.state() == HandlingState.CLOSED);
        }
        if (actor.is(Role.OFFICER)) {
            addIf(actions, CaseAction.RECORD_ONSITE_RESULT, accidentCase.state() == HandlingState.DISPATCHED);
            addIf(
                    actions,
                    CaseAction.REQUEST_CLOSURE,
                    RequestClosure.isHandledBy(actor, accidentCase) && may(accidentCase, HandlingState.CLOSING));
        }
        if (actor.is(Role.CENTRE) && accidentCase.state() == HandlingState.CLOSING) {
            actions.add(CaseAction.APPROVE_CLOSURE);
            actions.add(CaseAction.RETURN_CLOSURE);
        }
        return actions;
    }

    private static void addScene(Set<CaseAction> actions, AccidentCase accidentCase, Actor actor) {
        if (!OVER.contains(accidentCase.state())) {
            boolean fixed = accidentCase.times().evidenceFixedAt() != null;
            actions.add(fixed ? CaseAction.SUPPLEMENT : CaseAction.FIX_EVIDENCE);
        }
        boolean onRoad = accidentCase.times().clearedAt() == null
                && (accidentCase.state() == HandlingState.DISPATCHED || may(accidentCase, HandlingState.CLEARED))
                && accidentCase.state() != HandlingState.NEGOTIATING;
        boolean allowed =
                actor.is(Role.OFFICER) || accidentCase.mayMoveNow() && !accidentCase.is(SceneInstruction.PROTECT_SCENE);
        addIf(actions, CaseAction.CONFIRM_CLEARED, onRoad && allowed);
        addIf(actions, CaseAction.REQUEST_POLICE, may(accidentCase, HandlingState.DISPATCHED));
    }

    private static void addData(Set<CaseAction> actions, AccidentCase accidentCase, List<Party> parties, Actor actor) {
        if (PartyAccess.isOpen(accidentCase, actor)) {
            actions.add(CaseAction.EDIT_PARTY);
            actions.add(CaseAction.STATE_FACTS);
            addIf(actions, CaseAction.INVITE, parties.stream().anyMatch(party -> !party.joined()));
        }
        addIf(
                actions,
                CaseAction.WITHDRAW,
                may(accidentCase, HandlingState.WITHDRAWN)
                        && (actor.is(Role.OFFICER) || WithdrawCase.isAlone(actor, accidentCase, parties)));
    }

    private static boolean may(AccidentCase accidentCase, HandlingState to) {
        return accidentCase.state() != HandlingState.JOINED && CaseLifecycle.allows(accidentCase.state(), to);
    }

    private static void addIf(Set<CaseAction> actions, CaseAction action, boolean allowed) {
        if (allowed) {
            actions.add(action);
        }
    }
}
