package kuaichu.accident.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.CaseState;
import kuaichu.accident.Channel;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.HandlingState;
import kuaichu.accident.application.FindDuplicates;
import kuaichu.accident.application.FindDuplicates.Suggestion;
import kuaichu.accident.application.JoinReports;
import kuaichu.accident.domain.JoinBook;
import kuaichu.accident.domain.JoinBook.Candidate;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Several reports of one accident (重复报案与并案). */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
class DuplicateController {
    private static final int LONGEST_REASON = 200;

    private final FindDuplicates findDuplicates;
    private final JoinReports joinReports;
    private final JoinBook joins;
    private final AccidentCases cases;
    private final CaseAnswers answers;

    DuplicateController(
            FindDuplicates findDuplicates,
            JoinReports joinReports,
            JoinBook joins,
            AccidentCases cases,
            CaseAnswers answers) {
        this.findDuplicates = findDuplicates;
        this.joinReports = joinReports;
        this.joins = joins;
        this.cases = cases;
        this.answers = answers;
    }

    /** @param report whose it is, for the police only */
    record DuplicateView(
            @Nullable ReportView report,
            long minutesApart,
            @Nullable Integer metresApart,
            boolean samePlate,
            boolean samePhone) {}

    record ReportView(
            UUID caseId,
            String caseNo,
            HandlingState state,
            Channel channel,
            Instant reportedAt,
            @Nullable String placeText,
            List<String> plates) {}

    /** A report that became part of this one. */
    record PartView(
            UUID caseId,
            String caseNo,
            Channel channel,
            Instant reportedAt,
            @Nullable String placeText) {}

    /** @param caseId for the police only */
    record JoinedIntoView(@Nullable UUID caseId, String caseNo) {}

    /**
     * @param same what the reporter answered, null while not answered
     * @param joinedInto the report this one became part of
     * @param parts reports that became part of this one, for the police only
     */
    record DuplicatesView(
            List<DuplicateView> items,
            @Nullable Boolean same,
            @Nullable JoinedIntoView joinedInto,
            List<PartView> parts) {}

    record DuplicateAnswer(@Nullable Boolean same) {}

    record JoinRequest(@Nullable UUID into) {}

    record SeparationRequest(@Nullable String reason) {}

    record FollowedCase(UUID caseId) {}

    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE})
    @GetMapping("/duplicates")
    DuplicatesView listDuplicates(Actor actor, @PathVariable UUID caseId) {
        CaseId id = new CaseId(caseId);
        boolean party = actor.is(Role.PARTY);
        return new DuplicatesView(
                findDuplicates.list(actor, id).stream()
                        .map(DuplicateController::view)
                        .toList(),
                joins.findAnswer(id).orElse(null),
                joins.findJoined(id)
                        .map(joined -> new JoinedIntoView(
                                party ? null : joined.into().value(),
                                cases.require(joined.into()).caseNo()))
                        .orElse(null),
                party
                        ? List.of()
                        : joins.listParts(id).stream()
                                .map(part -> new PartView(
                                        part.caseId().value(),
                                        part.caseNo(),
                                        part.channel(),
                                        part.reportedAt(),
                                        part.placeText()))
                                .toList());
    }

    @Permit(Role.PARTY)
    @PostMapping("/duplicate-answers")
    DuplicateAnswer answerDuplicate(Actor actor, @PathVariable UUID caseId, @RequestBody DuplicateAnswer answer) {
        FieldChecks checks = new FieldChecks();
        checks.require("same", answer.same());
        checks.throwIfAny();
        joinReports.answer(actor, new CaseId(caseId), Boolean.TRUE.equals(answer.same()));
        return answer;
    }

    @Permit(Role.OFFICER)
    @PostMapping("/joining")
    CaseState join(Actor actor, @PathVariable UUID caseId, @RequestBody JoinRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("into", request.into());
        checks.throwIfAny();
        return answers.state(
                joinReports.join(actor, new CaseId(caseId), new CaseId(Objects.requireNonNull(request.into()))));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/separation")
    CaseState separate(Actor actor, @PathVariable UUID caseId, @RequestBody SeparationRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("reason", request.reason());
        String reason = checks.text("reason", request.reason(), LONGEST_REASON);
        checks.throwIfAny();
        return answers.state(joinReports.separate(actor, new CaseId(caseId), Objects.requireNonNull(reason)));
    }

    /** Goes on in the report this one became part of. */
    @Permit(Role.PARTY)
    @PostMapping("/following")
    FollowedCase follow(Actor actor, @PathVariable UUID caseId) {
        return new FollowedCase(joinReports.follow(actor, new CaseId(caseId)).value());
    }

    private static DuplicateView view(Suggestion suggestion) {
        return new DuplicateView(
                suggestion.candidate() == null ? null : view(suggestion.candidate()),
                suggestion.minutesApart(),
                suggestion.metresApart(),
                suggestion.samePlate(),
                suggestion.samePhone());
    }

    private static ReportView view(Candidate candidate) {
        return new ReportView(
                candidate.caseId().value(),
                candidate.caseNo(),
                candidate.state(),
                candidate.channel(),
                candidate.reportedAt(),
                candidate.place().text(),
                candidate.plates());
    }
}
