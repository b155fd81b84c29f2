package kuaichu.claim.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.Party;
import kuaichu.claim.ClaimProblem;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.CoverBook;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.Queue;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.DurableCalls;
import org.springframework.stereotype.Component;

/** Work that claims make for others (理赔待办与外呼): the insurer's desk and the calls to outside systems. */
@Component
class ClaimWork {
    private static final int PRIORITY = 0;
    private static final int PRIORITY_OF_FAILED_PAYOUT = 10;

    private final Desk desk;
    private final DurableCalls calls;
    private final CoverBook covers;
    private final Organisations organisations;
    private final ClaimSettings settings;
    private final Clock clock;

    ClaimWork(
            Desk desk,
            DurableCalls calls,
            CoverBook covers,
            Organisations organisations,
            ClaimSettings settings,
            Clock clock) {
        this.desk = desk;
        this.calls = calls;
        this.covers = covers;
        this.organisations = organisations;
        this.settings = settings;
        this.clock = clock;
    }

    void awaitAssessment(Claim claim) {
        open(claim, PRIORITY, settings.assessWithin());
    }

    void awaitRepayment(Claim claim) {
        open(claim, PRIORITY_OF_FAILED_PAYOUT, settings.repayWithin());
    }

    private void open(Claim claim, int priority, Duration within) {
        desk.open(new Desk.NewWorkItem(
                claim.caseId(),
                Queue.CLAIM,
                claim.id().value(),
                null,
                claim.insurerId(),
                priority,
                clock.instant().plus(within)));
    }

    void done(Claim claim, Actor actor) {
        desk.complete(claim.caseId(), Queue.CLAIM, claim.id().value(), actor);
    }

    /** @throws Problem {@code claim.held-by-colleague} when somebody else holds the item's lock */
    void requireNotHeldByOthers(Claim claim, Actor actor) {
        AccountId me = actor.requireAccount();
        desk.findHolder(claim.caseId(), Queue.CLAIM, claim.id().value())
                .filter(holder -> !holder.equals(me))
                .ifPresent(holder -> {
                    throw Problem.of(ClaimProblem.HELD_BY_COLLEAGUE);
                });
    }

    void notifyInsurer(Claim claim) {
        calls.order(
                NotifyInsurer.OPERATION,
                claim.claimNo(),
                claim.caseId(),
                new NotifyInsurer.Payload(claim.id().value()));
    }

    /** Asks for every cover that is not found yet. */
    void askForCovers(CaseId caseId, List<Party> parties) {
        var known = covers.list(caseId);
        parties.stream().filter(CaseSides::hasPolicyToAsk).forEach(party -> {
            CoverBook.KnownCover cover = known.get(party.label());
            if (cover == null || !cover.found()) {
                UUID round = UUID.randomUUID();
                calls.order(
                        FindCover.OPERATION,
                        round.toString(),
                        caseId,
                        new FindCover.Payload(caseId.value(), party.id().value()));
            }
        });
    }

    String insurerName(InsurerId insurerId) {
        return organisations
                .findInsurer(insurerId)
                .map(Organisations.Insurer::name)
                .orElseThrow(() -> new IllegalStateException("no insurer " + insurerId));
    }
}
