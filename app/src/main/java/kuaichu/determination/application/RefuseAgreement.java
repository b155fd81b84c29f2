package kuaichu.determination.application;

import java.time.Clock;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.DocketText;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.determination.DeterminationFact;
import kuaichu.determination.domain.NegotiationBook;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refuse the agreement (拒绝协议): joint application and police stay open (PROC-20.1, 20.2). */
@Service
public class RefuseAgreement {
    private final AccidentCases cases;
    private final NegotiationBook negotiations;
    private final Clock clock;

    RefuseAgreement(AccidentCases cases, NegotiationBook negotiations, Clock clock) {
        this.cases = cases;
        this.negotiations = negotiations;
        this.clock = clock;
    }

    /** @throws Problem {@code determination.not-your-signature}, {@code accident.illegal-transition} */
    @Transactional
    public AccidentCase refuse(Actor actor, CaseId caseId, PartyId partyId, String reason) {
        cases.lock(caseId);
        Party party = cases.requireParty(caseId, partyId);
        SignatureDesk.requireMayAnswer(actor, party, cases.listParties(caseId));
        AccidentCase refused = cases.move(
                caseId,
                actor,
                new DeterminationFact.AgreementRefused(
                        HandlingState.CLEARED, partyId.value(), party.label(), DocketText.of(reason)));
        negotiations.refuse(caseId, partyId, reason, clock.instant());
        return refused;
    }
}
