package kuaichu.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.DocketText;
import kuaichu.accident.Party;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DefaultFollowUps implements FollowUps {
    private static final int URGENT = 90;

    private final AccidentCases cases;
    private final FollowUpTable table;
    private final FollowUpSettings settings;
    private final Desk desk;
    private final Docket docket;
    private final Clock clock;

    DefaultFollowUps(
            AccidentCases cases,
            FollowUpTable table,
            FollowUpSettings settings,
            Desk desk,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.table = table;
        this.settings = settings;
        this.desk = desk;
        this.docket = docket;
        this.clock = clock;
    }

    @Override
    public List<FollowUp> list(CaseId caseId, Actor reader) {
        if (reader.is(Role.OFFICER) || reader.is(Role.CENTRE)) {
            return table.list(caseId);
        }
        List<PartyId> own = cases.listParties(caseId).stream()
                .filter(party -> party.isOf(reader.accountId()))
                .map(Party::id)
                .toList();
        return table.list(caseId).stream()
                .filter(one -> one.askedAt() != null && own.contains(one.partyId()))
                .toList();
    }

    @Override
    @Transactional
    public FollowUp answer(Actor actor, CaseId caseId, PartyId partyId, Set<Concern> concerns) {
        AccidentCase accidentCase = cases.lock(caseId);
        Party party = cases.requireParty(caseId, partyId);
        if (!party.isOf(actor.accountId())) {
            throw Problem.of(FollowUpProblem.NOT_YOURS, party.label());
        }
        FollowUp asked = table.find(caseId, partyId)
                .filter(one -> one.askedAt() != null)
                .orElseThrow(() -> Problem.of(FollowUpProblem.NOT_ASKED));
        if (!asked.isOpen()) {
            throw Problem.of(FollowUpProblem.ALREADY_ANSWERED);
        }
        Instant now = clock.instant();
        table.markAnswered(asked, concerns, now);
        docket.append(caseId, actor, facts(asked, concerns));
        if (concerns.contains(Concern.PAIN)) {
            desk.open(new NewWorkItem(
                    caseId,
                    Queue.FOLLOW_UP,
                    partyId.value(),
                    accidentCase.unitId(),
                    null,
                    URGENT,
                    now.plus(settings.officerWithin())));
        }
        return table.find(caseId, partyId).orElseThrow();
    }

    private static List<FollowUpFact> facts(FollowUp asked, Set<Concern> concerns) {
        List<FollowUpFact> facts = new ArrayList<>();
        facts.add(new FollowUpFact.Answered(
                asked.partyId().value(),
                asked.partyLabel(),
                concerns.stream().sorted().toList()));
        if (concerns.contains(Concern.NEW_DAMAGE)) {
            facts.add(new FollowUpFact.DamageFound(asked.partyId().value(), asked.partyLabel()));
        }
        return facts;
    }

    @Override
    @Transactional
    public FollowUp handle(Actor officer, CaseId caseId, PartyId partyId, String note) {
        cases.lock(caseId);
        FollowUp open = table.find(caseId, partyId)
                .filter(one -> one.concerns().contains(Concern.PAIN) && one.handledAt() == null)
                .orElseThrow(() -> Problem.of(FollowUpProblem.NOTHING_TO_HANDLE));
        table.markHandled(open, clock.instant());
        desk.complete(caseId, Queue.FOLLOW_UP, partyId.value(), officer);
        docket.append(
                caseId, officer, new FollowUpFact.Handled(partyId.value(), open.partyLabel(), DocketText.of(note)));
        return table.find(caseId, partyId).orElseThrow();
    }
}
