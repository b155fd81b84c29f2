package kuaichu.remedy.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.docket.Docket;
import kuaichu.document.Documents;
import kuaichu.kernel.id.MediationId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.remedy.MediationFact;
import kuaichu.remedy.MediationState;
import kuaichu.remedy.RemedyProblem;
import kuaichu.remedy.domain.Mediation;
import kuaichu.remedy.domain.MediationBook;
import kuaichu.remedy.domain.MediationLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fix time and place and tell the parties (约定并通知调解时间), PROC-88.1, once what PROC-90 waits for has happened. */
@Service
public class ScheduleMediation {
    private final AccidentCases cases;
    private final MediationBook mediations;
    private final MediationAccess access;
    private final MediationClocks clocks;
    private final MediationPapers papers;
    private final Docket docket;
    private final Clock clock;

    ScheduleMediation(
            AccidentCases cases,
            MediationBook mediations,
            MediationAccess access,
            MediationClocks clocks,
            MediationPapers papers,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.mediations = mediations;
        this.access = access;
        this.clocks = clocks;
        this.papers = papers;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * Time and place.
     *
     * @param basis what the ten days waited for, and the day it happened (PROC-90.1)
     * @param place where, or how to take part online
     */
    public record Command(Mediation.StartBasis basis, LocalDate basisOn, Instant at, String place, boolean online) {}

    /**
     * @throws Problem {@code remedy.mediation-too-early}, {@code remedy.notice-too-short}, {@code remedy.not-your-unit},
     *     {@code desk.not-claimed}, {@code remedy.illegal-mediation-move}
     */
    @Transactional
    public Mediation schedule(Actor officer, MediationId id, Command command) {
        Mediation mediation = access.lock(id);
        MediationLifecycle.require(mediation.state(), MediationState.SCHEDULED);
        access.requireOfficer(officer, mediation);
        LocalDate today = ReviewClocks.day(clock.instant());
        if (command.basisOn().isAfter(today)) {
            throw Problem.of(RemedyProblem.MEDIATION_TOO_EARLY);
        }
        LocalDate day = ReviewClocks.day(command.at());
        LocalDate first = clocks.firstDay(today);
        if (day.isBefore(first)) {
            throw Problem.of(RemedyProblem.NOTICE_TOO_SHORT, first);
        }
        AccidentCase accidentCase = cases.require(mediation.caseId());
        LocalDate started = started(mediation, command.basisOn());
        Documents.Issued notice = papers.notice(accidentCase, command, officer);
        mediations.schedule(id, started, command.at(), command.place(), command.online(), notice.id());
        clocks.start(mediation, accidentCase.unitId(), started, officer);
        docket.append(
                mediation.caseId(),
                officer,
                new MediationFact.Scheduled(
                        id.value(),
                        MediationState.SCHEDULED,
                        started.toString(),
                        day.toString(),
                        notice.id().value(),
                        notice.documentNo()));
        return mediations.find(id).orElseThrow();
    }

    /** From the day of PROC-90.1, or from the application when that came later (PROC-90.2). */
    private static LocalDate started(Mediation mediation, LocalDate basisOn) {
        if (mediation.startedOn() != null) {
            return mediation.startedOn();
        }
        LocalDate requested = ReviewClocks.day(Objects.requireNonNull(mediation.requestedAt()));
        return requested.isAfter(basisOn) ? requested : basisOn;
    }
}
