package kuaichu.claim.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.EvidenceView;
import kuaichu.accident.LegalTexts;
import kuaichu.accident.Party;
import kuaichu.accident.PartyViews;
import kuaichu.claim.ClaimState;
import kuaichu.claim.application.ClaimReading;
import kuaichu.claim.application.RetryPayout;
import kuaichu.claim.application.SetPayoutAccount;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.Exposure;
import kuaichu.claim.domain.LossLine;
import kuaichu.document.DocumentView;
import kuaichu.document.DocumentViews;
import kuaichu.kernel.Money;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a claim together for one reader. */
@Component
class ClaimViews {
    private final ClaimReading reading;
    private final AccidentCases cases;
    private final PartyViews parties;
    private final LegalTexts laws;
    private final DocumentViews documents;
    private final Vault vault;

    ClaimViews(
            ClaimReading reading,
            AccidentCases cases,
            PartyViews parties,
            LegalTexts laws,
            DocumentViews documents,
            Vault vault) {
        this.reading = reading;
        this.cases = cases;
        this.parties = parties;
        this.laws = laws;
        this.documents = documents;
        this.vault = vault;
    }

    ClaimView of(Claim claim, Actor reader, Locale locale) {
        List<Party> all = cases.listParties(claim.caseId());
        List<DocumentView> issued = documents.list(claim.caseId(), reader, locale);
        return new ClaimView(
                claim.id().value(),
                claim.caseId().value(),
                claim.caseNo(),
                claim.claimNo(),
                claim.claimantLabel(),
                claim.partyId().value(),
                claim.insurerId().value(),
                reading.insurerName(claim),
                claim.state(),
                claim.times().openedAt(),
                fen(claim.assessed()),
                fen(claim.payable()),
                fen(claim.paid()),
                claim.times().assessedAt(),
                reading.findAssessor(claim).orElse(null),
                claim.times().acceptedAt(),
                claim.times().paidAt(),
                claim.plate(),
                claim.liability(),
                claim.exposures().stream().map(e -> exposure(e, claim, locale)).toList(),
                reading.listLines(claim).stream().map(ClaimViews::line).toList(),
                claim.version(),
                issued,
                vault.listEvidence(claim.caseId(), reader).stream()
                        .map(evidence -> EvidenceView.of(evidence, all))
                        .toList(),
                all.stream().map(party -> parties.of(party, reader, true)).toList(),
                reading.findCardMasked(claim).orElse(null),
                claim.disputeReason(),
                claim.payout().failureReason(),
                waitingFor(claim),
                claim.reportNo(),
                secondsFromAccident(claim),
                actions(claim, reader),
                issued.stream()
                        .filter(document -> document.documentId().equals(claim.receipt()))
                        .findFirst()
                        .orElse(null));
    }

    private ClaimView.@Nullable Waiting waitingFor(Claim claim) {
        return claim.state() == ClaimState.ACCEPTED
                ? reading.findWhatIsMissing(claim)
                        .map(missing -> ClaimView.Waiting.valueOf(missing.name()))
                        .orElse(null)
                : null;
    }

    private ClaimView.ExposureView exposure(Exposure exposure, Claim claim, Locale locale) {
        return new ClaimView.ExposureView(
                exposure.kind(),
                laws.find(exposure.kind().citation(), claim.occurredAt(), locale)
                        .orElse(null),
                exposure.payerLabel(),
                fen(exposure.payable()),
                fen(exposure.paid()));
    }

    private static ClaimView.AssessmentLineView line(LossLine line) {
        return new ClaimView.AssessmentLineView(
                line.item(), line.quantity(), line.unit().fen(), line.amount().fen());
    }

    private static @Nullable Long secondsFromAccident(Claim claim) {
        Instant paidAt = claim.times().paidAt();
        return paidAt == null
                ? null
                : Duration.between(claim.occurredAt(), paidAt).toSeconds();
    }

    private static List<ClaimAction> actions(Claim claim, Actor reader) {
        List<ClaimAction> actions = new ArrayList<>();
        if (reader.is(Role.INSURER)) {
            addIf(claim.allows(ClaimState.ASSESSED), ClaimAction.ASSESS, actions);
            addIf(RetryPayout.isOpen(claim.state()), ClaimAction.RETRY_PAYOUT, actions);
        } else {
            addIf(claim.state() == ClaimState.ASSESSED, ClaimAction.ACCEPT, actions);
            addIf(claim.allows(ClaimState.DISPUTED), ClaimAction.DISPUTE, actions);
            addIf(SetPayoutAccount.isOpen(claim.state()), ClaimAction.SET_ACCOUNT, actions);
        }
        return actions;
    }

    private static void addIf(boolean allowed, ClaimAction action, List<ClaimAction> actions) {
        if (allowed) {
            actions.add(action);
        }
    }

    private static @Nullable Long fen(@Nullable Money money) {
        return money == null ? null : money.fen();
    }
}
