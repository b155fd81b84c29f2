package kuaichu.claim.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kuaichu.claim.ClaimProblem;
import kuaichu.claim.ClaimState;
import kuaichu.claim.ClaimSummary;
import kuaichu.claim.application.AcceptAssessment;
import kuaichu.claim.application.AssessLoss;
import kuaichu.claim.application.ClaimReading;
import kuaichu.claim.application.DisputeAssessment;
import kuaichu.claim.application.RetryPayout;
import kuaichu.claim.application.SetPayoutAccount;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.LossLine;
import kuaichu.kernel.Money;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Cursor;
import kuaichu.platform.web.ExpectedVersion;
import kuaichu.platform.web.Page;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A claim's page and its commands (理赔). */
@RestController
@RequestMapping("/api/v1/claims")
class ClaimController {
    private final ClaimReading reading;
    private final ClaimViews views;
    private final AssessLoss assessLoss;
    private final SetPayoutAccount setPayoutAccount;
    private final AcceptAssessment acceptAssessment;
    private final DisputeAssessment disputeAssessment;
    private final RetryPayout retryPayout;

    ClaimController(
            ClaimReading reading,
            ClaimViews views,
            AssessLoss assessLoss,
            SetPayoutAccount setPayoutAccount,
            AcceptAssessment acceptAssessment,
            DisputeAssessment disputeAssessment,
            RetryPayout retryPayout) {
        this.reading = reading;
        this.views = views;
        this.assessLoss = assessLoss;
        this.setPayoutAccount = setPayoutAccount;
        this.acceptAssessment = acceptAssessment;
        this.disputeAssessment = disputeAssessment;
        this.retryPayout = retryPayout;
    }

    record AssessmentRequest(
            @Nullable List<@Nullable LossLineInput> lines,
            @Nullable String note) {}

    record LossLineInput(
            @Nullable String item,
            @Nullable Integer quantity,
            @Nullable Long unitFen) {}

    record PayoutAccountRequest(
            @Nullable String holderName, @Nullable String bankCardNo) {
        /** Without name and card: this record holds personal data. */
        @Override
        public String toString() {
            return "PayoutAccountRequest";
        }
    }

    record DisputeRequest(@Nullable String reason) {}

    @GetMapping
    @Permit({Role.PARTY, Role.INSURER})
    Page<ClaimSummary> list(
            Actor actor,
            @RequestParam(required = false) @Nullable ClaimState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Cursor.limit(limit);
        List<Claim> found = reading.listOwn(actor, state, before(cursor), size + 1);
        List<Claim> page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                page.stream().map(reading::summary).toList(),
                found.size() > size ? Cursor.of(page.getLast().id()).encode() : null);
    }

    private static @Nullable ClaimId before(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 1);
        try {
            return cursor == null
                    ? null
                    : new ClaimId(UUID.fromString(cursor.keys().getFirst()));
        } catch (IllegalArgumentException e) {
            throw Problem.ofFields(ClaimProblem.INVALID, List.of(FieldProblem.of("cursor", "field.invalid")));
        }
    }

    @GetMapping("/{claimId}")
    @Permit({Role.PARTY, Role.INSURER})
    ClaimView get(Actor actor, @PathVariable UUID claimId) {
        return view(actor, new ClaimId(claimId));
    }

    @PostMapping("/{claimId}/assessment")
    @Permit(Role.INSURER)
    ClaimView assess(Actor actor, @PathVariable UUID claimId, @RequestBody AssessmentRequest request) {
        assessLoss.assess(new ClaimId(claimId), lines(request), request.note(), actor);
        return view(actor, new ClaimId(claimId));
    }

    /** What is missing becomes a value the rules refuse by name. */
    private static List<LossLine> lines(AssessmentRequest request) {
        List<LossLine> lines = new ArrayList<>();
        for (LossLineInput line : request.lines() == null ? List.<LossLineInput>of() : request.lines()) {
            lines.add(
                    line == null
                            ? new LossLine("", 0, Money.ofFen(-1))
                            : new LossLine(
                                    line.item() == null ? "" : line.item().strip(),
                                    line.quantity() == null ? 0 : line.quantity(),
                                    Money.ofFen(line.unitFen() == null ? -1 : line.unitFen())));
        }
        return lines;
    }

    @PutMapping("/{claimId}/payout-account")
    @Permit(Role.PARTY)
    ClaimView setAccount(
            Actor actor,
            @PathVariable UUID claimId,
            ExpectedVersion version,
            @RequestBody PayoutAccountRequest request) {
        setPayoutAccount.set(new ClaimId(claimId), version.value(), request.holderName(), request.bankCardNo(), actor);
        return view(actor, new ClaimId(claimId));
    }

    @PostMapping("/{claimId}/acceptance")
    @Permit(Role.PARTY)
    ClaimView accept(Actor actor, @PathVariable UUID claimId) {
        acceptAssessment.accept(new ClaimId(claimId), actor);
        return view(actor, new ClaimId(claimId));
    }

    @PostMapping("/{claimId}/dispute")
    @Permit(Role.PARTY)
    ClaimView dispute(Actor actor, @PathVariable UUID claimId, @RequestBody DisputeRequest request) {
        disputeAssessment.dispute(new ClaimId(claimId), request.reason() == null ? "" : request.reason(), actor);
        return view(actor, new ClaimId(claimId));
    }

    @PostMapping("/{claimId}/payout-retries")
    @Permit(Role.INSURER)
    ClaimView retryPayout(Actor actor, @PathVariable UUID claimId) {
        retryPayout.retry(new ClaimId(claimId), actor);
        return view(actor, new ClaimId(claimId));
    }

    private ClaimView view(Actor actor, ClaimId claimId) {
        return views.of(reading.get(claimId), actor, LocaleContextHolder.getLocale());
    }
}
