package kuaichu.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.CaseAction;
import kuaichu.accident.Channel;
import kuaichu.accident.Eligibility;
import kuaichu.accident.EvidenceView;
import kuaichu.accident.HandlingState;
import kuaichu.accident.PartyView;
import kuaichu.accident.WeatherCode;
import kuaichu.claim.ClaimSummary;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.Desk;
import kuaichu.desk.LegalClock;
import kuaichu.determination.DeterminationView;
import kuaichu.determination.EvidenceRequestView;
import kuaichu.determination.NegotiationView;
import kuaichu.document.DocumentView;
import kuaichu.followup.FollowUpView;
import kuaichu.kernel.Datum;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.liability.RoadType;
import kuaichu.liability.Route;
import kuaichu.liability.SceneInstruction;
import kuaichu.signing.EnvelopeView;
import kuaichu.vault.Vault.Slot;
import org.jspecify.annotations.Nullable;

/** Everything about a case that the reader may see (案件页). */
public record CaseView(
        CaseId caseId,
        String caseNo,
        HandlingState state,
        int version,
        Channel channel,
        Instant reportedAt,
        Instant occurredAt,
        PlaceView place,
        RoadType roadType,
        @Nullable WeatherCode weather,
        Eligibility eligibility,
        Route route,
        SceneInstruction sceneInstruction,
        String instructionText,
        List<ArticleRef> instructionArticles,
        List<RouteReasonView> routeReasons,
        boolean mayMoveNow,
        @Nullable Instant evidenceFixedAt,
        @Nullable Instant clearedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant determinedAt,
        @Nullable Instant servedAt,
        @Nullable Instant closedAt,
        List<Slot> requiredSlots,
        List<Slot> missingSlots,
        @Nullable EvidenceRequestView evidenceRequest,
        List<EvidenceView> evidence,
        List<PartyView> parties,
        List<DocumentView> documents,
        @Nullable NegotiationView negotiation,
        @Nullable DeterminationView determination,
        List<EnvelopeView> envelopes,
        List<FollowUpView> followUps,
        List<ClaimSummary> claims,
        @Nullable PromiseView promise,
        List<DeadlineView> deadlines,
        @Nullable PartyId myPartyId,
        List<CaseAction> allowedActions,
        String unitName) {

    /** Where it happened. */
    public record PlaceView(
            @Nullable PointView point, @Nullable String text) {}

    /** A position in degrees. */
    public record PointView(
            double lon, double lat, @Nullable Double accuracyMeters, Datum datum) {}

    /** Why the case takes its route. */
    public record RouteReasonView(
            String code, String text, @Nullable ArticleRef article) {}

    /**
     * A legal deadline (法定期限).
     *
     * @param partyLabel whose right it is; null when nobody's in particular
     * @param lastOn last day in time, or of the suspension
     */
    public record DeadlineView(
            DeadlineKind kind,
            String title,
            @Nullable ArticleRef article,
            @Nullable String partyLabel,
            LocalDate startedOn,
            LocalDate lastOn,
            LegalClock.State standing,
            boolean broken) {}

    /** When the next step is promised, and by whom. */
    public record PromiseView(Desk.Queue stage, Instant dueAt, String ownerText) {}
}
