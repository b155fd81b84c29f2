package kuaichu.partner.calls;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
    private final CallTable calls;
    private final ScheduledCalls scheduled;

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

    PartnerCallController(CallTable calls, ScheduledCalls scheduled) {
        this.calls = calls;
        this.scheduled = scheduled;
    }

    /** Oldest first; the cursor is the last call's id. */
    @GetMapping
    @Permit(Role.CENTRE)
    Page<PartnerCallView> list(
            @RequestParam(defaultValue = "DEAD") OutgoingCall.State state,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        @Nullable OutgoingCall after =
                cursor == null ? null : calls.find(cursor).orElseThrow(() -> Problem.of(PartnerProblem.BAD_CURSOR));
        int size = Cursor.limit(limit);
        List<PartnerCallView> found = calls.list(state, after, size + 1).stream()
                .map(PartnerCallView::of)
                .toList();
        boolean more = found.size() > size;
        List<PartnerCallView> shown = more ? found.subList(0, size) : found;
        return new Page<>(shown, more ? shown.getLast().callId().toString() : null);
    }

    @PostMapping("/{callId}/resend")
    @Permit(Role.CENTRE)
    PartnerCallView resend(Actor actor, @PathVariable UUID callId) {
        return PartnerCallView.of(scheduled.resend(callId, actor));
    }
}
