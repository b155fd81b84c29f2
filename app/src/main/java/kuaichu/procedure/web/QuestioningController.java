package kuaichu.procedure.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.document.QuestioningRecordModel.Exchange;
import kuaichu.document.QuestioningRecordModel.Person;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.procedure.application.QuestionPerson;
import kuaichu.procedure.domain.WrittenQuestioning;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questionings (询问). */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/procedure/questionings")
class QuestioningController {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_QUESTIONS = 100;

    private final QuestionPerson questionPerson;
    private final ProcedureViews views;

    QuestioningController(QuestionPerson questionPerson, ProcedureViews views) {
        this.questionPerson = questionPerson;
        this.views = views;
    }

    /** A witness (证人). */
    record WitnessInput(
            @Nullable String name,
            @Nullable String citizenId,
            @Nullable String phone,
            @Nullable String relation) {}

    /** A question and its answer. */
    record ExchangeInput(
            @Nullable String question, @Nullable String answer) {}

    record QuestioningRequest(
            @Nullable UUID partyId,
            @Nullable WitnessInput witness,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String place,
            @Nullable Boolean remote,
            @Nullable String identityCheckedBy,
            @Nullable String recordingReference,
            @Nullable String guardian,
            @Nullable String interpreter,
            @Nullable Boolean rightsTold,
            @Nullable List<ExchangeInput> exchanges,
            @Nullable String corrections) {}

    @Permit(Role.OFFICER)
    @PostMapping
    ProcedureView question(Actor actor, @PathVariable UUID caseId, @RequestBody QuestioningRequest request) {
        questionPerson.question(actor, new CaseId(caseId), read(request));
        return views.read(new CaseId(caseId), actor, LocaleContextHolder.getLocale());
    }

    private WrittenQuestioning.Content read(QuestioningRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("startedAt", request.startedAt());
        checks.require("endedAt", request.endedAt());
        checks.require("place", request.place());
        if (request.partyId() == null) {
            checks.require("witness", request.witness());
        }
        List<Exchange> exchanges = exchanges(checks, request.exchanges());
        String place = checks.text("place", request.place(), LONGEST_LINE);
        String checkedBy = checks.text("identityCheckedBy", request.identityCheckedBy(), LONGEST_LINE);
        String recording = checks.text("recordingReference", request.recordingReference(), LONGEST_LINE);
        String guardian = checks.text("guardian", request.guardian(), LONGEST_LINE);
        String interpreter = checks.text("interpreter", request.interpreter(), LONGEST_LINE);
        String corrections = checks.text("corrections", request.corrections(), LONGEST_TEXT);
        checks.throwIfAny();
        return new WrittenQuestioning.Content(
                request.partyId() == null ? null : new PartyId(request.partyId()),
                witness(request),
                Objects.requireNonNull(request.startedAt()),
                Objects.requireNonNull(request.endedAt()),
                Objects.requireNonNull(place),
                Boolean.TRUE.equals(request.remote()),
                checkedBy,
                recording,
                guardian,
                interpreter,
                Boolean.TRUE.equals(request.rightsTold()),
                exchanges,
                corrections);
    }

    private static @Nullable Person witness(QuestioningRequest request) {
        WitnessInput given = request.witness();
        return given == null || request.partyId() != null
                ? null
                : new Person(given.name(), null, null, given.citizenId(), null, given.phone(), given.relation());
    }

    private static List<Exchange> exchanges(FieldChecks checks, @Nullable List<ExchangeInput> given) {
        List<ExchangeInput> all = given == null ? List.of() : given;
        checks.refuseIf(all.isEmpty() || all.size() > MOST_QUESTIONS, "exchanges", "field.size", 1, MOST_QUESTIONS);
        for (int i = 0; i < all.size(); i++) {
            checks.text("exchanges[" + i + "].question", all.get(i).question(), LONGEST_TEXT);
            checks.text("exchanges[" + i + "].answer", all.get(i).answer(), LONGEST_TEXT);
        }
        return all.stream()
                .map(one -> new Exchange(one.question(), one.answer()))
                .toList();
    }
}
