package kuaichu.determination;

import java.util.List;
import java.util.Map;
import kuaichu.accident.AccidentCase;
import kuaichu.document.DocumentOfficer;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/** What the ordinary procedure (一般程序) ends with: a determination, or a certificate in its place. The procedure itself is checked above. */
public interface OrdinaryDeterminations {
    /** How it comes about (认定方式). */
    enum Manner {
        /** PROC-62. */
        ORDINARY,
        /** 伤人事故快速处理, PROC-69. */
        FAST,
        /** 逃逸尚未侦破: asked for by a victim, served on the victims, with their liability only, PROC-66.1. */
        UNSOLVED
    }

    /**
     * What the officers decided, PROC-64.
     *
     * @param roadCondition road and traffic surroundings
     * @param course how the accident happened
     * @param evidence what proves it, one line each
     * @param faults what each party did wrong, one paragraph each
     * @param articles citations
     * @param overrideReason needed when the grades are not the proposed ones
     */
    record Decision(
            Map<String, LiabilityGrade> grades,
            String roadCondition,
            String course,
            List<String> evidence,
            String causeAnalysis,
            List<String> faults,
            List<String> articles,
            @Nullable String overrideReason) {
        public Decision {
            grades = Map.copyOf(grades);
            evidence = List.copyOf(evidence);
            faults = List.copyOf(faults);
            articles = List.copyOf(articles);
        }
    }

    /**
     * Refuses what could not be issued, before the second officer signs.
     *
     * @throws kuaichu.kernel.problem.Problem as {@link #determine}
     */
    void requireSound(AccidentCase accidentCase, Decision decision);

    /**
     * Issues the determination and serves it, in the caller's transaction.
     *
     * @param officers those who investigated, the lead officer first
     * @param manner by which term and for whom
     * @throws kuaichu.kernel.problem.Problem {@code determination.grades-of-others}, {@code determination.grades-do-not-balance},
     *     {@code determination.override-reason-missing}, {@code document.content-missing}, {@code accident.illegal-transition}
     */
    AccidentCase determine(
            Actor issuer, CaseId caseId, Decision decision, List<DocumentOfficer> officers, Manner manner);

    /**
     * Issues a certificate (道路交通事故证明) and serves it, PROC-67.
     *
     * @param established what the investigation found
     * @param unclear which fact or cause cannot be cleared up, and why
     * @throws kuaichu.kernel.problem.Problem {@code document.content-missing}, {@code accident.illegal-transition}
     */
    AccidentCase certify(
            Actor issuer, CaseId caseId, String established, String unclear, List<DocumentOfficer> officers);
}
