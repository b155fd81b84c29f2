package kuaichu.claim.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.claim.ClaimState;
import kuaichu.claim.ClaimSummary;
import kuaichu.claim.Claims;
import kuaichu.claim.domain.AssessmentBook;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.claim.domain.ClaimQuery;
import kuaichu.claim.domain.LossLine;
import kuaichu.claim.domain.PayoutAccountBook;
import kuaichu.kernel.Money;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads claims for whoever may see them (理赔查询). */
@Service
public class ClaimReading implements Claims {
    private static final Set<HandlingState> CLAIMABLE =
            EnumSet.of(HandlingState.AGREED, HandlingState.SERVED, HandlingState.CLOSING, HandlingState.CLOSED);

    private final ClaimBook claims;
    private final AccidentCases cases;
    private final AssessmentBook assessments;
    private final PayoutAccountBook accounts;
    private final SettleClaims settle;
    private final ClaimWork work;

    ClaimReading(
            ClaimBook claims,
            AccidentCases cases,
            AssessmentBook assessments,
            PayoutAccountBook accounts,
            SettleClaims settle,
            ClaimWork work) {
        this.claims = claims;
        this.cases = cases;
        this.assessments = assessments;
        this.accounts = accounts;
        this.settle = settle;
        this.work = work;
    }

    static boolean isClaimable(HandlingState state) {
        return CLAIMABLE.contains(state);
    }

    @Override
    public Optional<String> findPayoutCard(CaseId caseId, PartyId partyId) {
        return accounts.findMasked(caseId, partyId);
    }

    @Override
    public Optional<ClaimSummary> find(ClaimId claimId) {
        return claims.find(claimId).map(this::summary);
    }

    @Override
    public List<ClaimSummary> list(CaseId caseId) {
        return claims.listOfCase(caseId).stream().map(this::summary).toList();
    }

    @Override
    public List<ClaimSummary> listVisible(CaseId caseId, Actor reader) {
        return claims.listOfCase(caseId).stream()
                .filter(claim -> !reader.is(Role.INSURER) || claim.insurerId().equals(reader.insurerId()))
                .map(this::summary)
                .toList();
    }

    @Override
    public boolean mayOpen(CaseId caseId, Actor reader) {
        return cases.find(caseId)
                        .filter(accident -> isClaimable(accident.state()))
                        .isPresent()
                && cases.listParties(caseId).stream()
                        .filter(party -> party.isOf(reader.accountId()))
                        .anyMatch(party -> claims.listOfCase(caseId).stream()
                                .noneMatch(claim -> claim.partyId().equals(party.id())));
    }

    /** What an accepted claim waits for (待齐事项). */
    public enum Missing {
        COVERS,
        /** A review has sent the determination back. */
        LIABILITY,
        OTHER_ASSESSMENTS,
        OTHER_ACCEPTANCES,
        COVER_NOT_FOUND
    }

    public Optional<Missing> findWhatIsMissing(Claim claim) {
        return claim.isSettled() ? Optional.empty() : settle.findWhatIsMissing(claim);
    }

    public List<LossLine> listLines(Claim claim) {
        return claim.assessmentId() == null ? List.of() : assessments.listLines(claim.assessmentId());
    }

    /** Name of the insurer whose surveyor assessed, recognised by the others (互认). */
    public Optional<String> findAssessor(Claim claim) {
        return Optional.ofNullable(claim.assessmentId())
                .map(assessments::insurerOf)
                .map(work::insurerName);
    }

    /** The claimant's card, fit for showing. */
    public Optional<String> findCardMasked(Claim claim) {
        return accounts.findMasked(claim.caseId(), claim.partyId());
    }

    public String insurerName(Claim claim) {
        return work.insurerName(claim.insurerId());
    }

    public Claim get(ClaimId claimId) {
        return claims.find(claimId).orElseThrow(() -> new IllegalStateException("no claim " + claimId));
    }

    /**
     * The reader's own claims, newest first: an insurer's clerk those against the insurer, a party its own.
     *
     * @param before only older than this one
     */
    public List<Claim> listOwn(Actor reader, @Nullable ClaimState state, @Nullable ClaimId before, int limit) {
        return reader.is(Role.INSURER)
                ? claims.list(new ClaimQuery(reader.insurerId(), null, state, before, limit))
                : claims.list(new ClaimQuery(null, reader.requireAccount(), state, before, limit));
    }

    public ClaimSummary summary(Claim claim) {
        return new ClaimSummary(
                claim.id().value(),
                claim.caseId().value(),
                claim.caseNo(),
                claim.claimNo(),
                claim.claimantLabel(),
                claim.insurerId().value(),
                work.insurerName(claim.insurerId()),
                claim.state(),
                claim.times().openedAt(),
                fen(claim.assessed()),
                fen(claim.payable()),
                fen(claim.paid()),
                claim.times().paidAt(),
                claim.plate());
    }

    private static @Nullable Long fen(@Nullable Money money) {
        return money == null ? null : money.fen();
    }
}
