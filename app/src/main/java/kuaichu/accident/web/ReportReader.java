package kuaichu.accident.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.Place;
import kuaichu.accident.application.ReportAccident;
import kuaichu.accident.domain.PartyDetails;
import kuaichu.accident.domain.PartyLabels;
import kuaichu.liability.PartyKind;
import kuaichu.platform.Actor;
import kuaichu.vault.Vault.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a report, naming every field it refuses. */
@Component
class ReportReader {
    private static final int MOST_DIGESTS = 20;
    /** A phone's clock may run ahead a little. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final PartyDraftReader parties;
    private final Clock clock;

    ReportReader(PartyDraftReader parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /** @param late reported after the scene was cleared (PROC-18) */
    ReportAccident.Command read(Actor actor, ReportAccidentRequest request, boolean late) {
        FieldChecks checks = new FieldChecks();
        checks.require("clientKey", request.clientKey());
        checks.require("channel", request.channel());
        checks.refuseIf(
                request.channel() != null && !request.channel().isOpenTo(actor), "channel", "channel.not-yours");
        checks.require("occurredAt", request.occurredAt());
        checks.require("roadType", request.roadType());
        checks.require("eligibility", request.eligibility());
        checkTime(request.occurredAt(), checks);
        if (request.eligibility() != null) {
            request.eligibility().check(checks);
        }
        checkKinds(request, checks);
        Place place = Positions.readPlace(request.place(), checks);
        List<PartyDetails> details = readParties(request.parties(), checks);
        List<Digest> digests = DigestReader.read(request.digests(), checks, MOST_DIGESTS);
        checks.throwIfAny();
        return new ReportAccident.Command(
                Objects.requireNonNull(request.clientKey()),
                Objects.requireNonNull(request.channel()),
                Objects.requireNonNull(request.occurredAt()),
                place,
                Objects.requireNonNull(request.roadType()),
                request.weather(),
                Objects.requireNonNull(request.eligibility()).toEligibility(),
                details,
                digests,
                late);
    }

    private void checkTime(@Nullable Instant occurredAt, FieldChecks checks) {
        if (occurredAt != null) {
            checks.refuseIf(occurredAt.isAfter(clock.instant().plus(TOLERANCE)), "occurredAt", "time.future");
        }
    }

    /** The described parties replace the answers about as many; what remains must still be a road accident. */
    private static void checkKinds(ReportAccidentRequest request, FieldChecks checks) {
        if (request.parties() == null || request.parties().isEmpty() || request.eligibility() == null) {
            return;
        }
        List<PartyKind> kinds = new ArrayList<>();
        for (PartyDraft draft : request.parties()) {
            if (draft.kind() != null) {
                kinds.add(draft.kind());
            }
        }
        boolean complete = kinds.size() == request.parties().size();
        kinds.addAll(request.eligibility().kinds().stream().skip(kinds.size()).toList());
        checks.refuseIf(complete && EligibilityDto.hasNoVehicle(kinds), "parties", "party.vehicle-needed");
    }

    private List<PartyDetails> readParties(@Nullable List<PartyDraft> drafts, FieldChecks checks) {
        if (drafts == null) {
            return List.of();
        }
        checks.refuseIf(drafts.size() > PartyLabels.LARGEST, "parties", "field.size", 0, PartyLabels.LARGEST);
        List<PartyDetails> details = new ArrayList<>();
        for (int i = 0; i < Math.min(drafts.size(), PartyLabels.LARGEST); i++) {
            details.add(parties.readNew(drafts.get(i), "parties[" + i + "].", checks));
        }
        return details;
    }
}
