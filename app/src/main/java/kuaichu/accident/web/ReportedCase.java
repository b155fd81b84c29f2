package kuaichu.accident.web;

import java.time.Instant;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.HandlingState;
import kuaichu.accident.application.RecordedCase;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.id.PartyId;
import kuaichu.liability.Route;
import kuaichu.liability.SceneInstruction;
import org.jspecify.annotations.Nullable;

/** Answer of {@code POST /cases}: the state, what to do now, and the ids the phone needs to go on offline. */
public record ReportedCase(
        CaseId caseId,
        String caseNo,
        HandlingState state,
        int version,
        Route route,
        SceneInstruction sceneInstruction,
        String instructionText,
        List<ArticleRef> instructionArticles,
        boolean mayMoveNow,
        @Nullable Instant evidenceFixedAt,
        @Nullable Instant clearedAt,
        List<ReportedParty> parties,
        List<ReportedEvidence> evidence) {

    /** A party's id by its label. */
    public record ReportedParty(PartyId partyId, String label) {}

    /** A piece of evidence's id by its digest. */
    public record ReportedEvidence(EvidenceId evidenceId, String sha256) {}

    static ReportedCase of(RecordedCase recorded, String instructionText, List<ArticleRef> articles) {
        AccidentCase accidentCase = recorded.accidentCase();
        return new ReportedCase(
                accidentCase.id(),
                accidentCase.caseNo(),
                accidentCase.state(),
                accidentCase.version(),
                accidentCase.triage().route(),
                accidentCase.triage().sceneInstruction(),
                instructionText,
                articles,
                accidentCase.mayMoveNow(),
                accidentCase.times().evidenceFixedAt(),
                accidentCase.times().clearedAt(),
                recorded.parties().stream()
                        .map(party -> new ReportedParty(party.id(), party.label()))
                        .toList(),
                recorded.evidence().stream()
                        .map(evidence -> new ReportedEvidence(
                                evidence.id(), evidence.digest().sha256()))
                        .toList());
    }
}
