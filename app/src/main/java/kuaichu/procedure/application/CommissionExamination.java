package kuaichu.procedure.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.DocketText;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.LegalClocks;
import kuaichu.desk.LegalClocks.Key;
import kuaichu.desk.LegalClocks.NewClock;
import kuaichu.docket.Docket;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.WorkingCalendar;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ExaminationId;
import kuaichu.kernel.id.UnitId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.ApprovalSubject;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.ApprovalBook;
import kuaichu.procedure.domain.Examination;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.SceneInvestigation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commission an examination or appraisal, take its report, serve its copy (检验、鉴定), PROC-49 to 56. */
@Service
public class CommissionExamination {
    private static final LegalDeadline IN_TIME = LegalDeadline.workingDays(3, "PROC-49.1");
    private static final int ORDINARY_DAYS = 30;
    private static final int LONGEST_DAYS = 60;

    private final InvestigationGuard guard;
    private final ProcedureBook book;
    private final ApprovalBook approvals;
    private final AccidentCases cases;
    private final DeterminationClock term;
    private final LegalClocks clocks;
    private final Docket docket;
    private final Clock clock;

    CommissionExamination(
            InvestigationGuard guard,
            ProcedureBook book,
            ApprovalBook approvals,
            AccidentCases cases,
            DeterminationClock term,
            LegalClocks clocks,
            Docket docket,
            Clock clock) {
        this.guard = guard;
        this.book = book;
        this.approvals = approvals;
        this.cases = cases;
        this.term = term;
        this.clocks = clocks;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * @param days agreed with the agency, calendar days
     * @throws Problem {@code procedure.examination-late} more than three working days after the scene without approval,
     *     {@code procedure.examination-term} beyond 30 days without approval or beyond 60
     */
    @Transactional
    public ExaminationId commission(Actor officer, CaseId caseId, String subject, String agency, int days) {
        UnitId unit = guard.lockFor(officer, caseId).accidentCase().unitId();
        Instant now = clock.instant();
        if (isLate(caseId, now) && !approvals.isApproved(caseId, ApprovalSubject.LATE_EXAMINATION)) {
            throw Problem.of(ProcedureProblem.EXAMINATION_LATE);
        }
        boolean tooLong = days > LONGEST_DAYS
                || days > ORDINARY_DAYS && !approvals.isApproved(caseId, ApprovalSubject.LONG_EXAMINATION);
        if (tooLong) {
            throw Problem.of(ProcedureProblem.EXAMINATION_TERM);
        }
        LocalDate termOn = LegalDeadline.calendarDays(days, "PROC-51.1")
                .lastDay(DeterminationClock.day(now), WorkingCalendar.china());
        ExaminationId id = ExaminationId.next();
        term.commissioned(officer, caseId);
        if (days == ORDINARY_DAYS) {
            start(officer, key(caseId, DeadlineKind.APPRAISAL, id.value()), null, unit);
        }
        book.commission(new Examination(id, caseId, subject, agency, now, termOn, null, null, null));
        docket.append(
                caseId,
                officer,
                new ProcedureFact.ExaminationCommissioned(id.value(), DocketText.of(subject), termOn.toString()));
        return id;
    }

    private boolean isLate(CaseId caseId, Instant now) {
        return book.findScene(caseId)
                .map(SceneInvestigation::endedAt)
                .filter(ended -> !IN_TIME.isInTime(ended, now, WorkingCalendar.china()))
                .isPresent();
    }

    /** The report came (收到检验报告、鉴定意见). */
    @Transactional
    public void report(Actor officer, Examination examination, String conclusion) {
        CaseId caseId = examination.caseId();
        UnitId unit = guard.lockFor(officer, caseId).accidentCase().unitId();
        if (examination.reportedAt() != null) {
            throw Problem.of(ProcedureProblem.EXAMINATION_REPORTED, examination.subject());
        }
        book.report(examination.id(), conclusion, clock.instant());
        clocks.meet(key(caseId, DeadlineKind.APPRAISAL, examination.id().value()), officer);
        start(
                officer,
                key(caseId, DeadlineKind.APPRAISAL_SERVING, examination.id().value()),
                null,
                unit);
        docket.append(
                examination.caseId(),
                officer,
                new ProcedureFact.ExaminationReported(examination.id().value(), DocketText.of(examination.subject())));
    }

    /** Its copy was served on the parties, which starts the three days to ask for another (PROC-55.1, 56.1). */
    @Transactional
    public void serve(Actor officer, Examination examination) {
        CaseId caseId = examination.caseId();
        InvestigationGuard.Open open = guard.lockFor(officer, caseId);
        if (examination.reportedAt() == null || examination.servedOn() != null) {
            throw Problem.of(ProcedureProblem.EXAMINATION_NOT_REPORTED, examination.subject());
        }
        book.serve(examination.id(), DeterminationClock.day(clock.instant()));
        clocks.meet(key(caseId, DeadlineKind.APPRAISAL_SERVING, examination.id().value()), officer);
        cases.listParties(caseId)
                .forEach(party -> start(
                        officer,
                        key(
                                caseId,
                                DeadlineKind.REAPPRAISAL_APPLICATION,
                                party.id().value()),
                        party.label(),
                        null));
        finishTerm(officer, open);
        docket.append(
                examination.caseId(),
                officer,
                new ProcedureFact.ExaminationServed(examination.id().value(), DocketText.of(examination.subject())));
    }

    /** The five days run from when the last of the reports is final. */
    private void finishTerm(Actor officer, InvestigationGuard.Open open) {
        List<Examination> all = book.listExaminations(open.caseId());
        List<LocalDate> finals = all.stream()
                .map(Examination::reappraisalUntil)
                .filter(Objects::nonNull)
                .toList();
        if (finals.size() == all.size()) {
            term.reportsFinal(
                    officer,
                    open.accidentCase(),
                    finals.stream().max(Comparator.naturalOrder()).orElseThrow());
        }
    }

    private void start(Actor officer, Key key, @Nullable String label, @Nullable UnitId unit) {
        clocks.start(new NewClock(key, label, unit, DeterminationClock.day(clock.instant())), officer);
    }

    private static Key key(CaseId caseId, DeadlineKind kind, UUID subject) {
        return new Key(caseId, kind, subject);
    }
}
