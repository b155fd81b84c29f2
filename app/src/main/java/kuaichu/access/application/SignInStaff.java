package kuaichu.access.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import kuaichu.access.AccessProblem;
import kuaichu.access.domain.Account;
import kuaichu.access.domain.Accounts;
import kuaichu.access.domain.OneTimePassword;
import kuaichu.access.domain.SignInGuard;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.KeyRing;
import kuaichu.platform.PlatformSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Signs staff in by password and one-time password (警员与保险员登录); says the same whatever was wrong and whoever does not exist. */
@Service
public class SignInStaff {
    private final Accounts accounts;
    private final SignInGuard guard;
    private final AuditTrail trail;
    private final OpenSession sessions;
    private final PasswordEncoder passwords;
    private final KeyRing keys;
    private final Clock clock;
    private final boolean demo;
    /** Compared when the name is unknown, so that both take as long. Made by the first sign-in: the start need not wait for it. */
    private volatile @Nullable String nobodysHash;

    SignInStaff(
            Accounts accounts,
            SignInGuard guard,
            AuditTrail trail,
            OpenSession sessions,
            PasswordEncoder passwords,
            KeyRing keys,
            Clock clock,
            PlatformSettings settings) {
        this.accounts = accounts;
        this.guard = guard;
        this.trail = trail;
        this.sessions = sessions;
        this.passwords = passwords;
        this.keys = keys;
        this.clock = clock;
        this.demo = settings.demo();
    }

    /**
     * @param totp six digits of the authenticator
     * @throws Problem {@code access.bad-credentials}, {@code access.locked}
     */
    public OpenSession.Opened signIn(String username, String password, String totp, String address) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        Instant now = clock.instant();
        guard.findLockedUntil(name, now).ifPresent(until -> {
            trail.recordForGood(new AuditEvent(AuditKind.SIGN_IN_LOCKED, null, null, name, null, address));
            throw Problem.of(AccessProblem.LOCKED, Duration.between(now, until).toMinutes() + 1);
        });
        Optional<Account> account = check(name, password, totp, now);
        if (account.isEmpty()) {
            guard.countFailure(name, now);
            trail.recordForGood(new AuditEvent(AuditKind.SIGN_IN_REFUSED, null, null, name, null, address));
            throw Problem.of(AccessProblem.BAD_CREDENTIALS);
        }
        guard.clearFailures(name);
        trail.record(new AuditEvent(AuditKind.SIGNED_IN, account.get().toActor(), null, name, null, address));
        return sessions.open(account.get());
    }

    private Optional<Account> check(String name, String password, String totp, Instant now) {
        Optional<Accounts.Staff> staff = accounts.findStaff(name);
        String nobodys = nobodysHash();
        boolean right = passwords.matches(
                password, staff.map(Accounts.Staff::passwordHash).orElse(nobodys));
        return staff.filter(found -> right && isRight(found, totp, now)).map(Accounts.Staff::account);
    }

    private String nobodysHash() {
        String hash = nobodysHash;
        if (hash == null) {
            hash = passwords.encode("nobody");
            nobodysHash = hash;
        }
        return hash;
    }

    private boolean isRight(Accounts.Staff staff, String totp, Instant now) {
        OptionalLong step = new OneTimePassword(
                        keys.open(Accounts.totpOf(staff.account().id()), staff.totpSealed()))
                .findStep(totp, now);
        // the demo city's people sign in on several screens at once with the code shown in the terminal
        return step.isPresent() && (accounts.useStep(staff.account().id(), step.getAsLong()) || demo);
    }
}
