package kuaichu.serving.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.document.DocumentSignature;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.ServingId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.serving.ServeDocument;
import kuaichu.serving.ServiceChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serving (送达): what was served on whom and how, confirmed by the party or recorded by an officer. */
@RestController
@RequestMapping("/api/v1")
class ServingController {
    private static final int LONGEST = 200;

    private final ServeDocument serve;
    private final ServingViews views;
    private final Clock clock;

    ServingController(ServeDocument serve, ServingViews views, Clock clock) {
        this.serve = serve;
        this.views = views;
        this.clock = clock;
    }

    record ConsentInput(@Nullable UUID partyId, @Nullable Boolean given) {}

    /** A place of the pen. */
    record ReceiptPoint(double x, double y) {}

    /** One stroke of who received it. */
    record ReceiptStroke(List<ReceiptPoint> points) {}

    record ServingRecordInput(
            @Nullable ServiceChannel channel,
            @Nullable LocalDate on,
            @Nullable Boolean reached,
            @Nullable String note,
            @Nullable List<ReceiptStroke> strokes,
            @Nullable String substitute,
            @Nullable String witness,
            @Nullable String recording) {}

    @Permit({Role.PARTY, Role.OFFICER, Role.CENTRE})
    @GetMapping("/cases/{caseId}/servings")
    ServingsView list(Actor actor, @PathVariable UUID caseId) {
        return views.of(new CaseId(caseId), actor, LocaleContextHolder.getLocale());
    }

    /** The party's page was opened with what is served on it. */
    @Permit(Role.PARTY)
    @PostMapping("/cases/{caseId}/servings/opened")
    ServingsView open(Actor actor, @PathVariable UUID caseId) {
        serve.open(actor, new CaseId(caseId));
        return views.of(new CaseId(caseId), actor, LocaleContextHolder.getLocale());
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/cases/{caseId}/service-consents")
    ServingsView consent(Actor actor, @PathVariable UUID caseId, @RequestBody ConsentInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", input.partyId());
        checks.require("given", input.given());
        checks.throwIfAny();
        PartyId partyId = new PartyId(Objects.requireNonNull(input.partyId()));
        serve.consent(actor, new CaseId(caseId), partyId, Boolean.TRUE.equals(input.given()));
        return views.of(new CaseId(caseId), actor, LocaleContextHolder.getLocale());
    }

    @Permit(Role.PARTY)
    @PostMapping("/servings/{servingId}/confirmation")
    ServingsView confirm(Actor actor, @PathVariable UUID servingId) {
        CaseId caseId = serve.confirm(actor, new ServingId(servingId)).caseId();
        return views.of(caseId, actor, LocaleContextHolder.getLocale());
    }

    @Permit(Role.OFFICER)
    @PostMapping("/servings/{servingId}/records")
    ServingsView record(Actor actor, @PathVariable UUID servingId, @RequestBody ServingRecordInput input) {
        CaseId caseId =
                serve.record(actor, new ServingId(servingId), read(input)).caseId();
        return views.of(caseId, actor, LocaleContextHolder.getLocale());
    }

    private ServeDocument.Record read(ServingRecordInput input) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, LegalDeadline.ZONE);
        FieldChecks checks = new FieldChecks();
        checks.require("channel", input.channel());
        LocalDate on = Objects.requireNonNullElse(input.on(), today);
        checks.refuseIf(on.isAfter(today), "on", "field.invalid");
        String note = checks.text("note", input.note(), LONGEST);
        String substitute = checks.text("substitute", input.substitute(), LONGEST);
        String witness = checks.text("witness", input.witness(), LONGEST);
        String recording = checks.text("recording", input.recording(), LONGEST);
        boolean reached = !Boolean.FALSE.equals(input.reached());
        if (!reached) {
            checks.require("note", input.note());
        }
        checks.throwIfAny();
        return new ServeDocument.Record(
                Objects.requireNonNull(input.channel()),
                on,
                reached,
                note,
                signature(input.strokes(), now),
                substitute,
                witness,
                recording);
    }

    private static @Nullable DocumentSignature signature(@Nullable List<ReceiptStroke> strokes, Instant now) {
        return strokes == null || strokes.isEmpty()
                ? null
                : new DocumentSignature(
                        now,
                        strokes.stream()
                                .map(stroke -> stroke.points().stream()
                                        .map(point -> new DocumentSignature.Point(point.x(), point.y()))
                                        .toList())
                                .toList(),
                        null);
    }
}
