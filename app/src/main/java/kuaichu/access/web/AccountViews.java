package kuaichu.access.web;

import java.time.Instant;
import java.util.UUID;
import kuaichu.access.domain.Account;
import kuaichu.access.domain.StaffAccounts;
import kuaichu.org.HandlerQualification;
import kuaichu.org.Organisations;
import kuaichu.platform.Role;
import kuaichu.platform.web.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts of staff as administrators see them. */
@Component
class AccountViews {
    private final Organisations organisations;

    AccountViews(Organisations organisations) {
        this.organisations = organisations;
    }

    /** An account of staff (账号). */
    record StaffAccountView(
            UUID staffId,
            String username,
            String displayName,
            Role role,
            @Nullable UUID unitId,
            @Nullable String unitName,
            @Nullable UUID insurerId,
            @Nullable String insurerName,
            @Nullable HandlerQualification qualification,
            StaffAccounts.State state,
            boolean passwordDue,
            boolean authenticator,
            @Nullable Instant lastSignedInAt,
            @Nullable Instant lockedUntil,
            Instant createdAt,
            long version)
            implements Versioned {}

    StaffAccountView of(StaffAccounts.Kept kept) {
        Account account = kept.account();
        return new StaffAccountView(
                account.id().value(),
                kept.username(),
                account.displayName(),
                account.role(),
                account.unitId() == null ? null : account.unitId().value(),
                account.unitId() == null ? null : organisations.fullName(organisations.getUnit(account.unitId())),
                account.insurerId() == null ? null : account.insurerId().value(),
                account.insurerId() == null
                        ? null
                        : organisations
                                .findInsurer(account.insurerId())
                                .map(Organisations.Insurer::name)
                                .orElse(null),
                kept.qualification(),
                kept.state(),
                kept.passwordDue(),
                kept.authenticator(),
                kept.lastSignedInAt(),
                kept.lockedUntil(),
                kept.createdAt(),
                kept.version());
    }
}
