package kuaichu.procedure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.ExaminationId;
import kuaichu.kernel.id.PartyId;

/** Investigations and their records as kept (办案台账). The case's row is locked by the caller before anything is written. */
public interface ProcedureBook {
    void open(Investigation investigation);

    Optional<Investigation> find(CaseId caseId);

    /** Rewrites what may change: the officers, whether who fled was found, whether the evidence was disclosed. */
    void update(Investigation investigation);

    /** Another record takes the place of an earlier one. */
    void recordScene(SceneInvestigation scene);

    Optional<SceneInvestigation> findScene(CaseId caseId);

    /** @return false when the party was told before */
    boolean recordRights(RightsTold told);

    List<RightsTold> listRights(CaseId caseId);

    /** Keeps a record that is out for signing. */
    void write(WrittenQuestioning written);

    List<WrittenQuestioning> listWritten(CaseId caseId);

    /** It is signed, or written anew. */
    void removeWritten(UUID writtenId);

    void recordQuestioning(Questioning questioning);

    /** In order of their beginning. */
    List<Questioning> listQuestionings(CaseId caseId);

    void commission(Examination examination);

    List<Examination> listExaminations(CaseId caseId);

    Optional<Examination> findExamination(ExaminationId examinationId);

    void report(ExaminationId examinationId, String conclusion, Instant at);

    void serve(ExaminationId examinationId, LocalDate on);

    /** Notes the written request of a party for the fast track (PROC-69); again is the same. */
    void requestFast(CaseId caseId, PartyId partyId, AccountId by, Instant at);

    List<PartyId> listFastRequests(CaseId caseId);

    /** Notes the written request of a victim for a determination while who fled is at large (PROC-66.1); again is the same. */
    void requestUnsolved(CaseId caseId, PartyId partyId, AccountId by, Instant at);

    List<PartyId> listUnsolvedRequests(CaseId caseId);

    void noteUnidentified(Unidentified unidentified);

    /** Of the present determination or certificate, in order of labels. */
    List<Unidentified> listUnidentified(CaseId caseId);

    void supplement(CaseId caseId, PartyId partyId, DocumentId supplementId);
}
