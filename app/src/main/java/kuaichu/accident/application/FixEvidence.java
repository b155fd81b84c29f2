package kuaichu.accident.application;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.EvidenceSlots;
import kuaichu.accident.HandlingState;
import kuaichu.accident.LatePictures;
import kuaichu.accident.domain.CaseBook;
import kuaichu.accident.domain.RequiredEvidence;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.vault.Vault;
import kuaichu.vault.Vault.Digest;
import kuaichu.vault.Vault.Evidence;
import kuaichu.vault.Vault.Slot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fix evidence (固定证据): digests count at once, the pixels follow; with all required shots the cars may leave (PROC-14, 19.1). */
@Service
public class FixEvidence implements EvidenceSlots {
    private static final Set<HandlingState> OVER =
            EnumSet.of(HandlingState.CLOSED, HandlingState.WITHDRAWN, HandlingState.NOT_ACCEPTED, HandlingState.JOINED);

    private final AccidentCases accidentCases;
    private final CaseBook cases;
    private final Vault vault;
    private final Docket docket;
    private final Clock clock;

    FixEvidence(AccidentCases accidentCases, CaseBook cases, Vault vault, Docket docket, Clock clock) {
        this.accidentCases = accidentCases;
        this.cases = cases;
        this.vault = vault;
        this.docket = docket;
        this.clock = clock;
    }

    /** @param notTaken required shots that could not be taken, and why; PROC-19.1 lets marks on the road stand for photos */
    public record Command(List<Digest> digests, Map<Slot, String> notTaken) {
        public Command {
            digests = List.copyOf(digests);
            notTaken = Map.copyOf(notTaken);
        }
    }

    /** The case after it, and the evidence that came with the command. */
    public record Fixed(AccidentCase accidentCase, List<Evidence> evidence) {}

    /** @throws Problem {@code accident.evidence-closed} when the case is over */
    @Transactional
    public Fixed fix(Actor actor, CaseId caseId, Command command) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        if (OVER.contains(accidentCase.state())) {
            throw Problem.of(AccidentProblem.EVIDENCE_CLOSED, accidentCase.state());
        }
        List<Evidence> evidence = command.digests().isEmpty()
                ? List.of()
                : vault.fix(caseId, partyOf(actor, caseId), actor, digests(accidentCase, command));
        if (accidentCase.state() == HandlingState.RETURNED) {
            supplement(actor, accidentCase, evidence);
        }
        command.notTaken().forEach((slot, reason) -> cases.excuse(caseId, slot, reason, clock.instant()));
        if (isAtTheScene(accidentCase) && missing(caseId).isEmpty()) {
            accidentCase = complete(actor, accidentCase);
        }
        return new Fixed(accidentCase, evidence);
    }

    private static List<Digest> digests(AccidentCase accidentCase, Command command) {
        return accidentCase.state() == HandlingState.LATE_REPORTED
                ? LatePictures.mark(command.digests())
                : command.digests();
    }

    private static boolean isAtTheScene(AccidentCase accidentCase) {
        return accidentCase.times().evidenceFixedAt() == null && accidentCase.state() != HandlingState.LATE_REPORTED;
    }

    private void supplement(Actor actor, AccidentCase accidentCase, List<Evidence> evidence) {
        Instant returnedAt = Objects.requireNonNull(accidentCase.times().returnedAt());
        List<String> slots = evidence.stream()
                .filter(one -> !one.receivedAt().isBefore(returnedAt))
                .map(one -> one.digest().slot().name())
                .toList();
        if (!slots.isEmpty()) {
            docket.append(accidentCase.id(), actor, new AccidentFact.EvidenceSupplemented(slots));
        }
    }

    @Override
    public List<Slot> required() {
        return RequiredEvidence.slots();
    }

    @Override
    public List<Slot> missing(CaseId caseId) {
        return RequiredEvidence.missing(
                vault.listEvidence(caseId).stream()
                        .map(evidence -> evidence.digest().slot())
                        .toList(),
                cases.listExcused(caseId));
    }

    private AccidentCase complete(Actor actor, AccidentCase accidentCase) {
        boolean moves = accidentCase.state() == HandlingState.TRIAGED;
        if (!moves) {
            cases.stampEvidenceFixed(accidentCase.id(), clock.instant());
        }
        AccidentFact fact = new AccidentFact.EvidenceFixed(
                moves ? HandlingState.EVIDENCE_FIXED : null,
                RequiredEvidence.slots().stream().map(Enum::name).toList());
        return accidentCases.move(accidentCase.id(), actor, List.of(fact));
    }

    private @org.jspecify.annotations.Nullable PartyId partyOf(Actor actor, CaseId caseId) {
        return accidentCases.listParties(caseId).stream()
                .filter(party -> party.isOf(actor.accountId()))
                .map(kuaichu.accident.Party::id)
                .findFirst()
                .orElse(null);
    }
}
