package kuaichu.audit.web;

import java.time.Duration;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Role;
import kuaichu.platform.web.AccessWatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down who of the staff looked at what, and who was refused (查看与越权留痕). */
@Component
class WatchRequests implements AccessWatch {
    /** A page that asks again and again is one look. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(10);

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final AuditTrail trail;

    WatchRequests(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void passed(Call call) {
        if (call.actor().is(Role.PARTY)) {
            return;
        }
        if (!call.method().equals("GET")) {
            trail.record(event(AuditKind.COMMAND, call, null));
        } else if (isAboutData(call)) {
            trail.recordOnce(event(AuditKind.LOOK, call, null), ONE_LOOK);
        }
    }

    @Override
    public void refused(Call call, int status) {
        trail.recordForGood(event(AuditKind.REFUSED, call, Integer.toString(status)));
    }

    private static boolean isAboutData(Call call) {
        return call.variables().keySet().stream().anyMatch(name -> name.endsWith("Id"));
    }

    private static AuditEvent event(AuditKind kind, Call call, @Nullable String reason) {
        StringBuilder subject = new StringBuilder(call.method() + " " + call.endpoint());
        new TreeMap<>(call.variables()).forEach((name, value) -> {
            if (name.endsWith("Id")) {
                subject.append(' ').append(name).append('=').append(isIdentity(value) ? value : "?");
            }
        });
        String caseId = call.variables().get("caseId");
        return new AuditEvent(
                kind,
                call.actor(),
                caseId == null || !isIdentity(caseId) ? null : new CaseId(UUID.fromString(caseId)),
                subject.toString(),
                reason,
                call.address());
    }

    /** A refused call may carry anything in its path. */
    private static boolean isIdentity(String value) {
        return UUID_TEXT.matcher(value).matches();
    }
}
