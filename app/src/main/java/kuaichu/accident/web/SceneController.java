package kuaichu.accident.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.CaseState;
import kuaichu.accident.EvidenceView;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.Party;
import kuaichu.accident.application.ConfirmClearance;
import kuaichu.accident.application.FixEvidence;
import kuaichu.accident.application.RequestPolice;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.vault.Vault.Digest;
import kuaichu.vault.Vault.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens at the scene (现场): evidence, clearance, calling an officer. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
class SceneController {
    private static final int MOST_DIGESTS = 20;
    private static final int LONGEST_REASON = 200;

    private final FixEvidence fixEvidence;
    private final ConfirmClearance confirmClearance;
    private final RequestPolice requestPolice;
    private final AccidentCases cases;
    private final CaseAnswers answers;

    SceneController(
            FixEvidence fixEvidence,
            ConfirmClearance confirmClearance,
            RequestPolice requestPolice,
            AccidentCases cases,
            CaseAnswers answers) {
        this.fixEvidence = fixEvidence;
        this.confirmClearance = confirmClearance;
        this.requestPolice = requestPolice;
        this.cases = cases;
        this.answers = answers;
    }

    record FixEvidenceRequest(
            @Nullable List<EvidenceDigest> digests,
            @Nullable List<UntakenShot> notTaken) {}

    record UntakenShot(@Nullable Slot slot, @Nullable String reason) {}

    record FixedEvidence(
            List<EvidenceView> evidence,
            @Nullable Instant evidenceFixedAt,
            boolean mayMoveNow,
            String instructionText) {}

    record ClearanceRequest(@Nullable Instant movedAt) {}

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/evidence")
    FixedEvidence fixEvidence(Actor actor, @PathVariable UUID caseId, @RequestBody FixEvidenceRequest request) {
        FieldChecks checks = new FieldChecks();
        List<Digest> digests = DigestReader.read(request.digests(), checks, MOST_DIGESTS);
        Map<Slot, String> notTaken = readNotTaken(request.notTaken(), checks);
        checks.refuseIf(
                size(request.digests()) + size(request.notTaken()) == 0, "digests", "field.size", 1, MOST_DIGESTS);
        checks.throwIfAny();
        CaseId id = new CaseId(caseId);
        FixEvidence.Fixed fixed = fixEvidence.fix(actor, id, new FixEvidence.Command(digests, notTaken));
        List<Party> parties = cases.listParties(id);
        return new FixedEvidence(
                fixed.evidence().stream()
                        .map(evidence -> EvidenceView.of(evidence, parties))
                        .toList(),
                fixed.accidentCase().times().evidenceFixedAt(),
                fixed.accidentCase().mayMoveNow(),
                answers.instruction(fixed.accidentCase()));
    }

    private static Map<Slot, String> readNotTaken(@Nullable List<UntakenShot> shots, FieldChecks checks) {
        Map<Slot, String> reasons = new HashMap<>();
        for (int i = 0; i < Math.min(size(shots), Slot.values().length); i++) {
            UntakenShot shot = Objects.requireNonNull(shots).get(i);
            String path = "notTaken[" + i + "].";
            checks.require(path + "slot", shot.slot());
            checks.require(path + "reason", shot.reason());
            String reason = checks.text(path + "reason", shot.reason(), LONGEST_REASON);
            if (shot.slot() != null && reason != null) {
                reasons.put(shot.slot(), reason);
            }
        }
        return reasons;
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/clearance")
    CaseState confirmClearance(Actor actor, @PathVariable UUID caseId, @RequestBody ClearanceRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("movedAt", request.movedAt());
        checks.throwIfAny();
        return answers.state(
                confirmClearance.confirm(actor, new CaseId(caseId), Objects.requireNonNull(request.movedAt())));
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/police-requests")
    CaseState requestPolice(Actor actor, @PathVariable UUID caseId) {
        return answers.state(requestPolice.request(actor, new CaseId(caseId)));
    }
}
