package kuaichu.vault.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.vault.DigestsFixed;
import kuaichu.vault.Vault.Digest;
import kuaichu.vault.Vault.Evidence;
import kuaichu.vault.VaultProblem;
import kuaichu.vault.domain.DigestRules;
import kuaichu.vault.domain.EvidenceRecords;
import kuaichu.vault.domain.EvidenceRecords.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fixes evidence by its digest (固定证据): one statement and one docket entry for up to twenty shots. */
@Component
public class FixDigests {
    private final EvidenceRecords records;
    private final Docket docket;
    private final Clock clock;

    FixDigests(EvidenceRecords records, Docket docket, Clock clock) {
        this.records = records;
        this.docket = docket;
        this.clock = clock;
    }

    /** @throws Problem {@code vault.digest-invalid} naming every wrong field */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Evidence> fix(CaseId caseId, @Nullable PartyId partyId, Actor actor, List<Digest> digests) {
        List<FieldProblem> problems = DigestRules.check(digests);
        if (!problems.isEmpty()) {
            throw Problem.ofFields(VaultProblem.DIGEST_INVALID, problems);
        }
        Map<String, Digest> distinct = new java.util.LinkedHashMap<>();
        digests.forEach(digest -> distinct.putIfAbsent(digest.sha256(), digest));
        List<Kept> kept =
                records.add(caseId, partyId, actor.accountId(), List.copyOf(distinct.values()), clock.instant());
        writeFact(caseId, partyId, actor, kept);
        return inOrderOf(digests, kept);
    }

    private void writeFact(CaseId caseId, @Nullable PartyId partyId, Actor actor, List<Kept> kept) {
        List<DigestsFixed.Shot> shots = new ArrayList<>();
        for (Kept each : kept) {
            if (each.added()) {
                Digest digest = each.evidence().digest();
                shots.add(new DigestsFixed.Shot(
                        each.evidence().id().value(),
                        digest.slot().name(),
                        digest.sha256(),
                        digest.takenAt().toString()));
            }
        }
        if (!shots.isEmpty()) {
            docket.append(caseId, actor, new DigestsFixed(partyId == null ? null : partyId.value(), shots));
        }
    }

    private static List<Evidence> inOrderOf(List<Digest> digests, List<Kept> kept) {
        Map<String, Evidence> byDigest = new HashMap<>();
        kept.forEach(each -> byDigest.put(each.evidence().digest().sha256(), each.evidence()));
        return digests.stream()
                .map(digest -> Objects.requireNonNull(byDigest.get(digest.sha256())))
                .toList();
    }
}
