package kuaichu.procedure.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaichu.access.OfficerRoster;
import kuaichu.access.OfficerRoster.RosterOfficer;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.HandlingState;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.RecusalId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.procedure.ProcedureStep;
import kuaichu.procedure.application.HandlingOfficers.Handling;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.Recusal;
import kuaichu.procedure.domain.RecusalBook;
import org.springframework.stereotype.Service;

/** Reads who may be asked to withdraw, what was asked and what became of it (回避查询). */
@Service
public class ReadRecusals {
    private final RecusalBook recusals;
    private final ProcedureBook book;
    private final HandlingOfficers handling;
    private final RecusalLevel level;
    private final OfficerRoster roster;

    ReadRecusals(
            RecusalBook recusals,
            ProcedureBook book,
            HandlingOfficers handling,
            RecusalLevel level,
            OfficerRoster roster) {
        this.recusals = recusals;
        this.book = book;
        this.handling = handling;
        this.level = level;
        this.roster = roster;
    }

    public Optional<Recusal> find(RecusalId recusalId) {
        return recusals.find(recusalId);
    }

    public List<Recusal> list(CaseId caseId) {
        return recusals.list(caseId);
    }

    /** Whose withdrawal the actor may ask for now: a party or a leader of all who handle the case, an officer of himself. */
    public List<Handling> listChallengeable(AccidentCase accidentCase, Actor actor) {
        if (isOver(accidentCase) || actor.accountId() == null) {
            return List.of();
        }
        List<Recusal> asked = recusals.list(accidentCase.id());
        return handling.list(accidentCase.id()).stream()
                .filter(one -> asked.stream()
                        .noneMatch(other -> other.isOpen() && other.officer().equals(one.account())))
                .filter(one -> actor.is(Role.PARTY)
                        || actor.is(Role.LEADER)
                        || actor.is(Role.OFFICER) && one.account().equals(actor.accountId()))
                .toList();
    }

    public Set<ProcedureStep> listSteps(AccidentCase accidentCase, Actor actor) {
        Set<ProcedureStep> steps = EnumSet.noneOf(ProcedureStep.class);
        if (!listChallengeable(accidentCase, actor).isEmpty()) {
            steps.add(ProcedureStep.ASK_RECUSAL);
        }
        if (recusals.list(accidentCase.id()).stream().anyMatch(one -> one.isOpen() && level.mayDecide(actor, one))) {
            steps.add(ProcedureStep.DECIDE_RECUSAL);
        }
        return steps;
    }

    public boolean mayDecide(Recusal recusal, Actor actor) {
        return recusal.isOpen() && level.mayDecide(actor, recusal);
    }

    /** Officers who can take over; empty when the one who withdraws is none of the two of a running investigation. */
    public List<RosterOfficer> listSubstitutes(AccidentCase accidentCase, Recusal recusal) {
        Optional<Investigation> investigation = accidentCase.state() == HandlingState.INVESTIGATING
                ? book.find(accidentCase.id()).filter(found -> found.isLedOrJoinedBy(recusal.officer()))
                : Optional.empty();
        if (investigation.isEmpty()) {
            return List.of();
        }
        List<Recusal> all = recusals.list(accidentCase.id());
        return roster.list(accidentCase.unitId()).stream()
                .filter(officer -> !investigation.get().isLedOrJoinedBy(officer.account()))
                .filter(officer -> all.stream()
                        .noneMatch(one -> one.isGranted() && one.officer().equals(officer.account())))
                .toList();
    }

    private static boolean isOver(AccidentCase accidentCase) {
        return switch (accidentCase.state()) {
            case CLOSED, WITHDRAWN, NOT_ACCEPTED, JOINED -> true;
            default -> false;
        };
    }
}
