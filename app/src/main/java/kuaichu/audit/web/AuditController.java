package kuaichu.audit.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.audit.AuditEntry;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.platform.Role;
import kuaichu.platform.web.Cursor;
import kuaichu.platform.web.Page;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The auditor's search (审计查询). */
@RestController
@RequestMapping("/api/v1/audit-entries")
class AuditController {
    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    /** What is looked for; what is absent is no condition. */
    record AuditFilter(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String actor,
            @Nullable UUID caseId,
            @Nullable AuditKind kind) {}

    @GetMapping
    @Permit(Role.AUDITOR)
    Page<AuditEntry> listAuditEntries(
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit,
            @ModelAttribute AuditFilter filter) {
        int size = Cursor.limit(limit);
        List<AuditEntry> found = trail.search(
                new AuditTrail.Search(
                        filter.from(),
                        filter.until(),
                        filter.actor(),
                        filter.caseId(),
                        filter.kind(),
                        AuditPlaces.parse(cursor)),
                size + 1);
        boolean more = found.size() > size;
        List<AuditEntry> shown = more ? found.subList(0, size) : found;
        return new Page<>(shown, more ? AuditPlaces.cursor(shown.getLast()) : null);
    }
}
