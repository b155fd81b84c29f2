package kuaichu.signing.web;

import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.signing.Envelope;
import kuaichu.signing.EnvelopeView;
import kuaichu.signing.EnvelopeViews;
import kuaichu.signing.Envelopes;
import kuaichu.signing.QuietChoice;
import kuaichu.signing.application.DeclineEnvelope;
import kuaichu.signing.application.FixRecording;
import kuaichu.signing.application.ManageEnvelope;
import kuaichu.signing.application.SignEnvelope;
import kuaichu.signing.application.SigningAct;
import kuaichu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing (签署), the same for every paper. A signature and a quiet refusal are answered alike. */
@RestController
@RequestMapping("/api/v1/envelopes/{envelopeId}")
class EnvelopeController {
    private static final int LONGEST_REASON = 500;

    private final Envelopes envelopes;
    private final EnvelopeViews views;
    private final SignEnvelope signEnvelope;
    private final DeclineEnvelope declineEnvelope;
    private final FixRecording fixRecording;
    private final ManageEnvelope manageEnvelope;

    EnvelopeController(
            Envelopes envelopes,
            EnvelopeViews views,
            SignEnvelope signEnvelope,
            DeclineEnvelope declineEnvelope,
            FixRecording fixRecording,
            ManageEnvelope manageEnvelope) {
        this.envelopes = envelopes;
        this.views = views;
        this.signEnvelope = signEnvelope;
        this.declineEnvelope = declineEnvelope;
        this.fixRecording = fixRecording;
        this.manageEnvelope = manageEnvelope;
    }

    record SignerReason(@Nullable UUID signerId, @Nullable String reason) {}

    record QuietRefusalInput(
            @Nullable UUID signerId, @Nullable QuietChoice choice) {}

    record ReminderInput(@Nullable UUID signerId) {}

    record CancellationInput(@Nullable String note) {}

    record RecordingFixed(EvidenceId evidenceId) {}

    @Permit({Role.PARTY, Role.OFFICER, Role.CENTRE})
    @GetMapping
    EnvelopeView readEnvelope(Actor actor, @PathVariable UUID envelopeId) {
        return view(envelopes.find(new EnvelopeId(envelopeId)).orElseThrow(), actor);
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/recordings")
    RecordingFixed fixRecording(Actor actor, @PathVariable UUID envelopeId, @RequestBody RecordingInput input) {
        Vault.Digest digest = input.read(new FieldChecks());
        return new RecordingFixed(
                fixRecording.fix(actor, new EnvelopeId(envelopeId), Objects.requireNonNull(input.signerId()), digest));
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/signatures")
    EnvelopeView signEnvelope(
            Actor actor,
            @PathVariable UUID envelopeId,
            @RequestHeader(name = "User-Agent", required = false) @Nullable String device,
            @RequestBody SignatureInput input) {
        FieldChecks checks = new FieldChecks();
        SigningAct act = input.read(device, checks);
        checks.throwIfAny();
        return view(
                signEnvelope.sign(actor, new EnvelopeId(envelopeId), Objects.requireNonNull(input.signerId()), act),
                actor);
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/refusals")
    EnvelopeView refuseEnvelope(Actor actor, @PathVariable UUID envelopeId, @RequestBody SignerReason input) {
        String reason = read(input);
        return view(
                declineEnvelope.refuse(
                        actor, new EnvelopeId(envelopeId), Objects.requireNonNull(input.signerId()), reason),
                actor);
    }

    @Permit(Role.PARTY)
    @PostMapping("/quiet-refusals")
    EnvelopeView refuseQuietly(Actor actor, @PathVariable UUID envelopeId, @RequestBody QuietRefusalInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("signerId", input.signerId());
        checks.require("choice", input.choice());
        checks.throwIfAny();
        return view(
                declineEnvelope.refuseQuietly(
                        actor,
                        new EnvelopeId(envelopeId),
                        Objects.requireNonNull(input.signerId()),
                        Objects.requireNonNull(input.choice())),
                actor);
    }

    @Permit(Role.PARTY)
    @PostMapping("/receptions")
    EnvelopeView receiveUnsigned(Actor actor, @PathVariable UUID envelopeId, @RequestBody SignerReason input) {
        String reason = read(input);
        return view(
                declineEnvelope.receive(
                        actor, new EnvelopeId(envelopeId), Objects.requireNonNull(input.signerId()), reason),
                actor);
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/reminders")
    EnvelopeView remindSigner(Actor actor, @PathVariable UUID envelopeId, @RequestBody ReminderInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("signerId", input.signerId());
        checks.throwIfAny();
        return view(
                manageEnvelope.remind(actor, new EnvelopeId(envelopeId), Objects.requireNonNull(input.signerId())),
                actor);
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/withdrawal")
    EnvelopeView withdrawEnvelope(Actor actor, @PathVariable UUID envelopeId) {
        return view(manageEnvelope.withdraw(actor, new EnvelopeId(envelopeId)), actor);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/cancellation")
    EnvelopeView cancelEnvelope(Actor actor, @PathVariable UUID envelopeId, @RequestBody CancellationInput input) {
        FieldChecks checks = new FieldChecks();
        checks.require("note", input.note());
        String note = checks.text("note", input.note(), LONGEST_REASON);
        checks.throwIfAny();
        return view(manageEnvelope.cancel(actor, new EnvelopeId(envelopeId), Objects.requireNonNull(note)), actor);
    }

    private static String read(SignerReason input) {
        FieldChecks checks = new FieldChecks();
        checks.require("signerId", input.signerId());
        checks.require("reason", input.reason());
        String reason = checks.text("reason", input.reason(), LONGEST_REASON);
        checks.throwIfAny();
        return Objects.requireNonNull(reason);
    }

    private EnvelopeView view(Envelope envelope, Actor actor) {
        return views.of(envelope, actor, LocaleContextHolder.getLocale());
    }
}
