package kuaichu.claim.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.claim.ClaimState;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.claim.domain.CoverBook;
import kuaichu.claim.domain.CoverBook.KnownCover;
import kuaichu.claim.domain.Exposure;
import kuaichu.claim.domain.InsuranceRules;
import kuaichu.claim.domain.Settlement;
import kuaichu.claim.domain.Share;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.Money;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.Injury;
import org.springframework.stereotype.Component;

/**
 * Computes what each insurer owes (理算): provisionally as soon as a loss is assessed, finally when the claimant accepted and everything the
 * sum depends on is known: every cover, and the losses of those who share a limit. Called after each of these became known.
 */
@Component
class SettleClaims {
    private final AccidentCases cases;
    private final ClaimBook claims;
    private final CoverBook covers;
    private final CaseLiability liability;
    private final InsuranceRules rules;
    private final OrderPayouts payouts;
    private final Clock clock;

    SettleClaims(
            AccidentCases cases,
            ClaimBook claims,
            CoverBook covers,
            CaseLiability liability,
            InsuranceRules rules,
            OrderPayouts payouts,
            Clock clock) {
        this.cases = cases;
        this.claims = claims;
        this.covers = covers;
        this.liability = liability;
        this.rules = rules;
        this.payouts = payouts;
        this.clock = clock;
    }

    /** Inside the caller's transaction, which holds the lock of the case. */
    void settleWhatIsReady(CaseId caseId) {
        List<Claim> all = claims.listOfCase(caseId);
        List<Party> parties = cases.listParties(caseId);
        Map<String, KnownCover> known = covers.list(caseId);
        if (!coversAreKnown(parties, known) || !liability.isSettled(caseId)) {
            return;
        }
        for (String claimant : all.stream().map(Claim::claimantLabel).distinct().toList()) {
            settle(claimant, caseId, parties, known);
        }
    }

    private static boolean coversAreKnown(List<Party> parties, Map<String, KnownCover> known) {
        return parties.stream().filter(CaseSides::hasPolicyToAsk).allMatch(p -> known.containsKey(p.label()));
    }

    /** Reads the claims anew: what another claimant was just promised uses up limits. */
    private void settle(String claimant, CaseId caseId, List<Party> parties, Map<String, KnownCover> known) {
        List<Claim> all = claims.listOfCase(caseId);
        List<Claim> own =
                all.stream().filter(c -> c.claimantLabel().equals(claimant)).toList();
        boolean open = own.stream().noneMatch(Claim::isSettled) && own.stream().noneMatch(Claim::awaitsAssessment);
        if (!open) {
            return;
        }
        Settlement settlement = Settlement.of(accident(caseId, parties, known, all), rules);
        boolean isFinal = own.stream().allMatch(c -> c.state() == ClaimState.ACCEPTED)
                && !settlement.paidTo(claimant).isZero()
                && findWhatOthersMustDo(settlement, all, own).isEmpty();
        Map<String, Party> byLabel = parties.stream().collect(Collectors.toMap(Party::label, Function.identity()));
        for (Claim claim : own) {
            List<Exposure> exposures = exposures(claim, settlement, byLabel);
            claims.storePayable(claim.id(), exposures, isFinal ? clock.instant() : null);
        }
        if (isFinal) {
            own.forEach(claim -> payouts.orderFirst(claim.id()));
        }
    }

    /** What keeps an accepted claim from being paid. */
    Optional<ClaimReading.Missing> findWhatIsMissing(Claim claim) {
        if (!liability.isSettled(claim.caseId())) {
            return Optional.of(ClaimReading.Missing.LIABILITY);
        }
        List<Party> parties = cases.listParties(claim.caseId());
        Map<String, KnownCover> known = covers.list(claim.caseId());
        if (!coversAreKnown(parties, known)) {
            return Optional.of(ClaimReading.Missing.COVERS);
        }
        List<Claim> all = claims.listOfCase(claim.caseId());
        List<Claim> own =
                all.stream().filter(c -> c.partyId().equals(claim.partyId())).toList();
        Settlement settlement = Settlement.of(accident(claim.caseId(), parties, known, all), rules);
        return findWhatOthersMustDo(settlement, all, own).or(() -> Optional.of(ClaimReading.Missing.COVER_NOT_FOUND));
    }

    private static Optional<ClaimReading.Missing> findWhatOthersMustDo(
            Settlement settlement, List<Claim> all, List<Claim> own) {
        String claimant = own.getFirst().claimantLabel();
        if (all.stream().anyMatch(other -> holdsBack(other, claimant, own))) {
            return Optional.of(ClaimReading.Missing.OTHER_ASSESSMENTS);
        }
        boolean allAccepted = all.stream().allMatch(other -> other.isSettled() || other.state() == ClaimState.ACCEPTED);
        return settlement.byOwnInsurers() && !allAccepted
                ? Optional.of(ClaimReading.Missing.OTHER_ACCEPTANCES)
                : Optional.empty();
    }

    /** A claim of somebody else against the same policy whose loss is not assessed yet: INTERP-19 needs both. */
    private static boolean holdsBack(Claim other, String claimant, List<Claim> own) {
        return !other.claimantLabel().equals(claimant)
                && other.awaitsAssessment()
                && other.exposures().stream().anyMatch(e -> own.stream().anyMatch(c -> c.isPaidBy(e.payerLabel())));
    }

    private Settlement.Accident accident(
            CaseId caseId, List<Party> parties, Map<String, KnownCover> known, List<Claim> all) {
        AccidentCase accident = cases.require(caseId);
        Map<String, Money> losses = new HashMap<>();
        all.forEach(claim -> {
            if (claim.assessed() != null && !claim.awaitsAssessment()) {
                losses.put(claim.claimantLabel(), claim.assessed());
            }
        });
        boolean onlyVehicles = accident.eligibility().injury() == Injury.NONE
                && !accident.eligibility().facilityDamaged();
        // 互碰自赔 needs everybody: whoever opened a claim may agree to it, and does by accepting the assessment.
        boolean everybodyClaims = parties.stream().allMatch(p -> losses.containsKey(p.label()));
        return new Settlement.Accident(
                LocalDate.ofInstant(accident.occurredAt(), LegalDeadline.ZONE),
                CaseSides.of(parties, liability.require(caseId), known, losses),
                onlyVehicles,
                everybodyClaims,
                all.stream()
                        .filter(Claim::isSettled)
                        .flatMap(SettleClaims::shares)
                        .toList());
    }

    private static Stream<Share> shares(Claim claim) {
        return claim.exposures().stream()
                .filter(e -> !payable(e).isZero())
                .map(e -> new Share(claim.claimantLabel(), e.payerLabel(), e.kind(), payable(e)));
    }

    private static Money payable(Exposure exposure) {
        return exposure.payable() == null ? Money.ZERO : exposure.payable();
    }

    /** What was expected at opening stays listed, with zero, so that the party sees what does not pay. */
    private static List<Exposure> exposures(Claim claim, Settlement settlement, Map<String, Party> byLabel) {
        Map<List<Object>, Exposure> merged = new LinkedHashMap<>();
        claim.exposures()
                .forEach(e -> merged.put(
                        List.of(e.payerLabel(), e.kind()), new Exposure(e.payerLabel(), e.kind(), Money.ZERO, null)));
        settlement.shares().stream()
                .filter(share -> share.victim().equals(claim.claimantLabel()))
                .filter(share -> {
                    Party payer = byLabel.get(share.payer());
                    return payer != null && claim.insurerId().equals(payer.insurerId());
                })
                .forEach(share -> merged.put(
                        List.of(share.payer(), share.kind()),
                        new Exposure(share.payer(), share.kind(), share.amount(), null)));
        return new ArrayList<>(merged.values());
    }
}
