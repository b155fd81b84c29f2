package kuaichu.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.audit.AuditEntry;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who of the staff looked at a case (谁看过我的信息), as one of its parties may know it: role and unit instead of the person, full views of
 * the own data with their reason, nothing about the other parties (PIPL-44, 51).
 */
@Component
public class Looks {
    private static final int MOST = 500;

    private final AuditTrail trail;
    private final AccidentCases cases;
    private final Organisations organisations;

    Looks(AuditTrail trail, AccidentCases cases, Organisations organisations) {
        this.trail = trail;
        this.cases = cases;
        this.organisations = organisations;
    }

    /**
     * One look.
     *
     * @param office unit or insurer of who looked
     * @param full whether in full, not masked
     * @param reason of a full view
     */
    public record Look(
            Instant at,
            Role role,
            @Nullable String office,
            boolean full,
            @Nullable String reason) {}

    /** Newest first; what one person looks at within an hour is one look; the newest five hundred lines. */
    public List<Look> list(CaseId caseId, Actor reader) {
        Set<String> own = new HashSet<>();
        for (Party party : cases.listParties(caseId)) {
            if (party.isOf(reader.accountId())) {
                own.add("party " + party.label());
            }
        }
        Set<Seen> seen = new HashSet<>();
        List<Look> looks = new ArrayList<>();
        for (AuditEntry entry : trail.looksAt(caseId, null, MOST)) {
            boolean full = entry.kind() == AuditKind.FULL_VIEW;
            boolean mine =
                    !full || own.contains(entry.subject()) || entry.subject().startsWith("archive ");
            if (entry.role() != null && mine && (full || seen.add(Seen.of(entry)))) {
                looks.add(look(entry, Role.valueOf(entry.role()), full));
            }
        }
        return looks;
    }

    private record Seen(@Nullable UUID account, Instant hour) {
        static Seen of(AuditEntry entry) {
            return new Seen(entry.accountId(), entry.at().truncatedTo(ChronoUnit.HOURS));
        }
    }

    private Look look(AuditEntry entry, Role role, boolean full) {
        return new Look(entry.at(), role, office(entry), full, full ? entry.reason() : null);
    }

    private @Nullable String office(AuditEntry entry) {
        if (entry.unitId() != null) {
            return organisations.getUnit(new UnitId(entry.unitId())).name();
        }
        return entry.insurerId() == null
                ? null
                : organisations
                        .findInsurer(new InsurerId(entry.insurerId()))
                        .map(Organisations.Insurer::name)
                        .orElse(null);
    }
}
