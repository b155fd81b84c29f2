package kuaichu.access.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kuaichu.access.AccessProblem;
import kuaichu.access.domain.Account;
import kuaichu.access.domain.AccountRules;
import kuaichu.access.domain.PasswordPolicy;
import kuaichu.access.domain.Sessions;
import kuaichu.access.domain.StaffAccounts;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.HandlerQualification;
import kuaichu.platform.Actor;
import kuaichu.platform.KeyRing;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** What the system administrator does with accounts (账号维护); none of it lets anybody in before a role is granted. */
@Service
public class KeepAccounts {
    private final StaffAccounts accounts;
    private final Sessions sessions;
    private final KeyRing keys;
    private final PasswordEncoder passwords;
    private final AuditTrail trail;
    private final Clock clock;

    KeepAccounts(
            StaffAccounts accounts,
            Sessions sessions,
            KeyRing keys,
            PasswordEncoder passwords,
            AuditTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.keys = keys;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A new account.
     *
     * @param citizenId kept as a keyed digest only
     * @param oncePassword opens nothing but the choice of another one
     */
    public record Creation(Role role, String username, String citizenId, String oncePassword, StaffAccounts.Post post) {
        @Override
        public String toString() {
            return "Creation of " + username;
        }
    }

    /** @param stale only accounts nobody signed in to for longer than the city allows */
    public List<StaffAccounts.Kept> list(
            @Nullable String text,
            StaffAccounts.@Nullable State state,
            boolean stale,
            @Nullable String after,
            int most) {
        Instant now = clock.instant();
        Instant idleSince = stale ? now.minus(AccountRules.OF_CITY.staleAfter()) : null;
        return accounts.list(new StaffAccounts.Search(text, state, idleSince, after), most, now);
    }

    /** @throws Problem {@code access.username-taken}, {@code access.administrators-apart}, {@code access.weak-password} */
    public StaffAccounts.Kept create(Actor by, Creation creation) {
        byte[] person = keys.mac("administrator", creation.citizenId());
        if (creation.role().isAdministrator() && accounts.administers(person)) {
            throw Problem.of(AccessProblem.ADMINISTRATORS_APART);
        }
        StaffAccounts.Post post = creation.post();
        Account account =
                new Account(AccountId.next(), creation.role(), post.displayName(), null, post.unit(), post.insurer());
        requireStrong(creation.oncePassword(), creation.username());
        StaffAccounts.Draft draft = new StaffAccounts.Draft(
                account,
                creation.username(),
                passwords.encode(creation.oncePassword()),
                person,
                post.qualification(),
                by.requireAccount());
        if (!accounts.add(draft, clock.instant())) {
            throw Problem.of(AccessProblem.USERNAME_TAKEN);
        }
        note(by, "CREATED " + creation.username() + " " + creation.role());
        return require(account.id());
    }

    /** Another unit or insurer is another reach: the role must be granted anew, and whoever is signed in is signed out. */
    public StaffAccounts.Kept place(Actor by, AccountId id, StaffAccounts.Post post, ExpectedVersion expected) {
        StaffAccounts.Kept before = requireEnabled(id);
        HandlerQualification qualification = before.account().role() == Role.OFFICER ? post.qualification() : null;
        boolean stays = Objects.equals(before.account().unitId(), post.unit())
                && Objects.equals(before.account().insurerId(), post.insurer());
        StaffAccounts.Post placed =
                new StaffAccounts.Post(post.displayName(), post.unit(), post.insurer(), qualification);
        if (!accounts.place(id, placed, stays, expected.value())) {
            throw ExpectedVersion.conflict(before.version());
        }
        if (!stays) {
            sessions.deleteAll(id);
        }
        note(by, (stays ? "EDITED " : "MOVED ") + before.username());
        return require(id);
    }

    /** The authenticator stays, so that who resets a password cannot sign in with it. */
    public StaffAccounts.Kept resetPassword(Actor by, AccountId id, String oncePassword) {
        StaffAccounts.Kept before = requireEnabled(id);
        requireStrong(oncePassword, before.username());
        accounts.giveOnce(id, passwords.encode(oncePassword));
        sessions.deleteAll(id);
        note(by, "PASSWORD_RESET " + before.username());
        return require(id);
    }

    /** For good: a person who comes back gets a new account. */
    public StaffAccounts.Kept disable(Actor by, AccountId id) {
        StaffAccounts.Kept before = require(id);
        if (id.equals(by.accountId())) {
            throw Problem.of(PlatformProblem.FORBIDDEN);
        }
        if (before.state() != StaffAccounts.State.DISABLED) {
            accounts.disable(id, clock.instant());
            sessions.deleteAll(id);
            note(by, "DISABLED " + before.username());
        }
        return require(id);
    }

    public StaffAccounts.Kept require(AccountId id) {
        return accounts.find(id, clock.instant()).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    private StaffAccounts.Kept requireEnabled(AccountId id) {
        StaffAccounts.Kept found = require(id);
        if (found.state() == StaffAccounts.State.DISABLED) {
            throw Problem.of(AccessProblem.DISABLED);
        }
        return found;
    }

    private void note(Actor by, String subject) {
        trail.record(new AuditEvent(AuditKind.ACCOUNT, by, null, subject, null, null));
    }

    private static void requireStrong(String password, String username) {
        if (!PasswordPolicy.isMetBy(password, username)) {
            throw Problem.of(AccessProblem.WEAK_PASSWORD);
        }
    }
}
