package kuaichu.partner.calls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Cursor;
import kuaichu.platform.web.Page;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls that wait or were given up (对接调用), for the centre. */
@RestController
@RequestMapping("/api/v1/partner-calls")
class PartnerCallController {
    private static final int BATCH = 500;

    private final CallTable calls;
    private final ScheduledCalls scheduled;
    private final CaseScope scope;

    /** A call as shown; lastError holds no personal data. */
    record PartnerCallView(
            UUID callId,
            String operation,
            @Nullable UUID caseId,
            OutgoingCall.State state,
            int attempts,
            Instant createdAt,
            @Nullable Instant nextAttemptAt,
            @Nullable String lastError) {
        static PartnerCallView of(OutgoingCall call) {
            return new PartnerCallView(
                    call.id(),
                    call.operation(),
                    call.caseId() == null ? null : call.caseId().value(),
                    call.state(),
                    call.attempts(),
                    call.createdAt(),
                    call.nextAttemptAt(),
                    call.lastError());
        }
    }

    PartnerCallController(CallTable calls, ScheduledCalls scheduled, CaseScope scope) {
        this.calls = calls;
        this.scheduled = scheduled;
        this.scope = scope;
    }

    /** Oldest first; the cursor is the last call's id. */
    @GetMapping
    @Permit(Role.CENTRE)
    Page<PartnerCallView> list(
            Actor actor,
            @RequestParam(defaultValue = "DEAD") OutgoingCall.State state,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        @Nullable OutgoingCall after = cursor == null
                ? null
                : calls.find(cursor)
                        .filter(call -> !ofVisibleCases(actor, List.of(call)).isEmpty())
                        .orElseThrow(() -> Problem.of(PartnerProblem.BAD_CURSOR));
        int size = Cursor.limit(limit);
        List<OutgoingCall> found = listVisible(actor, state, after, size + 1);
        boolean more = found.size() > size;
        List<PartnerCallView> shown = (more ? found.subList(0, size) : found)
                .stream().map(PartnerCallView::of).toList();
        return new Page<>(shown, more ? shown.getLast().callId().toString() : null);
    }

    /** Reads on over foreign calls until there are enough. */
    private List<OutgoingCall> listVisible(
            Actor actor, OutgoingCall.State state, @Nullable OutgoingCall after, int enough) {
        List<OutgoingCall> found = new ArrayList<>();
        @Nullable OutgoingCall from = after;
        List<OutgoingCall> read;
        do {
            read = calls.list(state, from, BATCH);
            found.addAll(ofVisibleCases(actor, read));
            from = read.isEmpty() ? from : read.getLast();
        } while (read.size() == BATCH && found.size() < enough);
        return found.subList(0, Math.min(enough, found.size()));
    }

    private List<OutgoingCall> ofVisibleCases(Actor actor, List<OutgoingCall> read) {
        Set<CaseId> visible = scope.visibleOf(
                actor,
                read.stream()
                        .map(OutgoingCall::caseId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return read.stream()
                .filter(call -> call.caseId() == null || visible.contains(call.caseId()))
                .toList();
    }

    @PostMapping("/{callId}/resend")
    @Permit(Role.CENTRE)
    PartnerCallView resend(Actor actor, @PathVariable UUID callId) {
        return PartnerCallView.of(scheduled.resend(callId, actor));
    }
}
