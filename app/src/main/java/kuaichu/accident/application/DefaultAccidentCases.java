package kuaichu.accident.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.CaseMove;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.accident.Statement;
import kuaichu.accident.domain.CaseBook;
import kuaichu.accident.domain.CaseLifecycle;
import kuaichu.accident.domain.PartyBook;
import kuaichu.accident.domain.StatementBook;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketFact;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class DefaultAccidentCases implements AccidentCases {
    private final CaseBook cases;
    private final PartyBook parties;
    private final StatementBook statements;
    private final Docket docket;
    private final Clock clock;

    DefaultAccidentCases(CaseBook cases, PartyBook parties, StatementBook statements, Docket docket, Clock clock) {
        this.cases = cases;
        this.parties = parties;
        this.statements = statements;
        this.docket = docket;
        this.clock = clock;
    }

    @Override
    public Optional<AccidentCase> find(CaseId caseId) {
        return cases.find(caseId);
    }

    @Override
    public AccidentCase require(CaseId caseId) {
        return cases.find(caseId).orElseThrow(DefaultAccidentCases::notFound);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public AccidentCase lock(CaseId caseId) {
        return cases.lock(caseId).orElseThrow(DefaultAccidentCases::notFound);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public AccidentCase move(CaseId caseId, Actor actor, List<? extends DocketFact> facts) {
        HandlingState state = lock(caseId).state();
        Instant now = clock.instant();
        for (DocketFact fact : facts) {
            if (fact instanceof CaseMove move && move.state() != null) {
                requireOwnWay(state, move.state(), move);
                CaseLifecycle.require(state, move.state());
                cases.move(caseId, state, move.state(), now);
                state = move.state();
                if (move.newRoute() != null) {
                    cases.changeRoute(caseId, move.newRoute());
                }
            }
        }
        docket.append(caseId, actor, facts);
        return require(caseId);
    }

    /** A joined report goes no way of its own: only taking it apart leads it back. */
    private static void requireOwnWay(HandlingState from, HandlingState to, CaseMove move) {
        if (from == HandlingState.JOINED && !(move instanceof AccidentFact.ReportSeparated)) {
            throw Problem.of(AccidentProblem.ILLEGAL_TRANSITION, from, to);
        }
    }

    @Override
    public void requireMove(AccidentCase accidentCase, HandlingState to) {
        CaseLifecycle.require(accidentCase.state(), to);
    }

    @Override
    public List<Party> listParties(CaseId caseId) {
        return parties.list(caseId);
    }

    @Override
    public Optional<Party> findParty(PartyId partyId) {
        return parties.find(partyId);
    }

    @Override
    public Party requireParty(CaseId caseId, PartyId partyId) {
        return parties.find(partyId)
                .filter(party -> party.caseId().equals(caseId))
                .orElseThrow(DefaultAccidentCases::notFound);
    }

    @Override
    public List<Statement> listStatements(CaseId caseId) {
        return statements.list(caseId);
    }

    @Override
    public List<Statement> listStatementVersions(PartyId partyId) {
        return statements.listVersions(partyId);
    }

    private static Problem notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND);
    }
}
