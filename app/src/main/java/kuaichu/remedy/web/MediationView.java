package kuaichu.remedy.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kuaichu.document.MediationEndingModel.Ground;
import kuaichu.remedy.MediationState;
import kuaichu.remedy.domain.Mediation;
import org.jspecify.annotations.Nullable;

/** A mediation as shown (调解). */
public record MediationView(
        UUID mediationId,
        MediationState state,
        Instant askedAt,
        List<MediationSideView> sides,
        List<ParticipantView> participants,
        @Nullable Instant scheduledAt,
        @Nullable String place,
        boolean online,
        LocalDate firstPossibleDay,
        @Nullable LocalDate concludeBy,
        @Nullable UUID envelopeId,
        @Nullable MediationTermsView terms,
        @Nullable UUID paperId,
        @Nullable Ground ground,
        List<MediationStep> steps) {

    /** What the reader may do with it now (可用操作). */
    public enum MediationStep {
        ANSWER,
        BRING,
        ASK_CHANGE,
        WITHDRAW,
        SIGN,
        SCHEDULE,
        DRAFT,
        END
    }

    /** A party's side; its words for the party itself and the police. */
    public record MediationSideView(
            UUID partyId,
            String partyLabel,
            @Nullable Boolean agreed,
            @Nullable String request,
            boolean withdrawn,
            @Nullable String changeAsked,
            boolean mine) {}

    /** Somebody who takes part beside a party. */
    public record ParticipantView(String partyLabel, String name, Mediation.Capacity capacity) {}

    /** What the sides agree on; sums in fen. */
    public record MediationTermsView(
            String losses,
            List<MediationItemView> items,
            List<MediationShareView> shares,
            long totalFen,
            String performance,
            LocalDate performUntil) {}

    /** One head of damage. */
    public record MediationItemView(String partyLabel, String head, long amountFen) {}

    /** What one party bears. */
    public record MediationShareView(String partyLabel, int percent, long amountFen) {}
}
