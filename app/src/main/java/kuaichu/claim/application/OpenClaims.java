package kuaichu.claim.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kuaichu.access.CaseScope;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.claim.ClaimFact;
import kuaichu.claim.ClaimProblem;
import kuaichu.claim.ExposureKind;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.claim.domain.Exposure;
import kuaichu.claim.domain.NewClaim;
import kuaichu.claim.domain.PayingSides;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One tap of a party opens its claims (一键报案): one for every insurer that pays it, prefilled from the case. */
@Service
public class OpenClaims {
    private final AccidentCases cases;
    private final ClaimBook claims;
    private final CaseLiability liability;
    private final CaseScope scope;
    private final Docket docket;
    private final ClaimWork work;
    private final Clock clock;

    OpenClaims(
            AccidentCases cases,
            ClaimBook claims,
            CaseLiability liability,
            CaseScope scope,
            Docket docket,
            ClaimWork work,
            Clock clock) {
        this.cases = cases;
        this.claims = claims;
        this.liability = liability;
        this.scope = scope;
        this.docket = docket;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Opens the party's claims, or returns those it opened before.
     *
     * @throws Problem {@code claim.too-early}, {@code claim.not-yours}, {@code claim.insurer-unknown}, {@code claim.no-insurer-pays}
     */
    @Transactional
    public List<Claim> open(CaseId caseId, PartyId partyId, Actor actor) {
        AccidentCase accident = cases.lock(caseId);
        Party claimant = cases.requireParty(caseId, partyId);
        if (!actor.requireAccount().equals(claimant.accountId())) {
            throw Problem.of(ClaimProblem.NOT_YOURS);
        }
        List<Claim> known = listOf(caseId, partyId);
        if (!known.isEmpty()) {
            return known;
        }
        if (!ClaimReading.isClaimable(accident.state())) {
            throw Problem.of(ClaimProblem.TOO_EARLY);
        }
        List<Party> parties = cases.listParties(caseId);
        LiabilityBasis basis = liability.require(caseId);
        exposuresByInsurer(claimant, parties, basis)
                .forEach((insurer, exposures) ->
                        claims.insert(newClaim(accident, claimant, basis, insurer, exposures, actor)));
        List<Claim> opened = listOf(caseId, partyId);
        opened.forEach(claim -> announce(claim, actor));
        work.askForCovers(caseId, parties);
        return opened;
    }

    private List<Claim> listOf(CaseId caseId, PartyId partyId) {
        return claims.listOfCase(caseId).stream()
                .filter(claim -> claim.partyId().equals(partyId))
                .toList();
    }

    private static Map<InsurerId, List<Exposure>> exposuresByInsurer(
            Party claimant, List<Party> parties, LiabilityBasis basis) {
        Map<String, Party> byLabel = parties.stream().collect(Collectors.toMap(Party::label, Function.identity()));
        Map<String, Set<ExposureKind>> paying =
                PayingSides.of(claimant.label(), CaseSides.withoutLosses(parties, basis));
        if (paying.isEmpty()) {
            throw Problem.of(ClaimProblem.NO_INSURER_PAYS);
        }
        Map<InsurerId, List<Exposure>> byInsurer = new LinkedHashMap<>();
        paying.forEach((label, kinds) -> {
            Party payer = byLabel.get(label);
            if (payer == null || payer.insurerId() == null) {
                throw Problem.of(ClaimProblem.INSURER_UNKNOWN, label);
            }
            List<Exposure> exposures = byInsurer.computeIfAbsent(payer.insurerId(), i -> new ArrayList<>());
            kinds.forEach(kind -> exposures.add(Exposure.expected(label, kind)));
        });
        return byInsurer;
    }

    private NewClaim newClaim(
            AccidentCase accident,
            Party claimant,
            LiabilityBasis basis,
            InsurerId insurer,
            List<Exposure> exposures,
            Actor actor) {
        Instant now = clock.instant();
        return new NewClaim(
                ClaimId.next(),
                accident.id(),
                accident.caseNo(),
                accident.occurredAt(),
                claimant.id(),
                claimant.label(),
                actor.requireAccount(),
                claimant.plate(),
                basis.of(claimant.label()),
                insurer,
                exposures,
                now);
    }

    private void announce(Claim claim, Actor actor) {
        docket.append(
                claim.caseId(),
                actor,
                new ClaimFact.Opened(
                        claim.id().value(),
                        claim.state(),
                        claim.claimNo(),
                        claim.partyId().value(),
                        claim.claimantLabel(),
                        claim.insurerId().value(),
                        work.insurerName(claim.insurerId()),
                        claim.exposures().stream()
                                .map(Exposure::kind)
                                .distinct()
                                .toList()));
        scope.grantToInsurer(claim.caseId(), claim.insurerId());
        work.awaitAssessment(claim);
        work.notifyInsurer(claim);
    }
}
