package kuaichu.access.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import kuaichu.access.AccessProblem;
import kuaichu.access.domain.Accounts;
import kuaichu.access.domain.OneTimePassword;
import kuaichu.access.domain.SignInGuard;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Cell;
import kuaichu.platform.KeyRing;
import kuaichu.platform.PlatformSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whether somebody is who he says (身份鉴别); says the same whatever was wrong and whoever does not exist, and locks after five failures. */
@Component
class StaffGate {
    private final Accounts accounts;
    private final SignInGuard guard;
    private final AuditTrail trail;
    private final PasswordEncoder passwords;
    private final KeyRing keys;
    private final Clock clock;
    private final boolean demo;
    /** Compared when the name is unknown, so that both take as long. Made by the first sign-in: the start need not wait for it. */
    private volatile @Nullable String nobodysHash;

    StaffGate(
            Accounts accounts,
            SignInGuard guard,
            AuditTrail trail,
            PasswordEncoder passwords,
            KeyRing keys,
            Clock clock,
            PlatformSettings settings) {
        this.accounts = accounts;
        this.guard = guard;
        this.trail = trail;
        this.passwords = passwords;
        this.keys = keys;
        this.clock = clock;
        this.demo = settings.demo();
    }

    static String nameOf(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * A member of staff whose password is right, whose account is granted and not disabled.
     *
     * @param second what has to be right besides
     * @throws Problem {@code access.bad-credentials}, {@code access.locked}, {@code access.not-granted}
     */
    Accounts.Staff require(String name, String password, String address, Predicate<Accounts.Staff> second) {
        Instant now = clock.instant();
        guard.findLockedUntil(name, now).ifPresent(until -> {
            trail.recordForGood(new AuditEvent(AuditKind.SIGN_IN_LOCKED, null, null, name, null, address));
            throw Problem.of(AccessProblem.LOCKED, Duration.between(now, until).toMinutes() + 1);
        });
        Optional<Accounts.Staff> staff = check(name, password).filter(second);
        if (staff.isEmpty()) {
            guard.countFailure(name, now);
            trail.recordForGood(new AuditEvent(AuditKind.SIGN_IN_REFUSED, null, null, name, null, address));
            throw Problem.of(AccessProblem.BAD_CREDENTIALS);
        }
        guard.clearFailures(name);
        if (!staff.get().granted()) {
            trail.recordForGood(new AuditEvent(AuditKind.SIGN_IN_REFUSED, null, null, name, "not granted", address));
            throw Problem.of(AccessProblem.NOT_GRANTED);
        }
        return staff.get();
    }

    private Optional<Accounts.Staff> check(String name, String password) {
        Optional<Accounts.Staff> staff = accounts.findStaff(name).filter(found -> !found.disabled());
        String nobodys = nobodysHash();
        boolean right = passwords.matches(
                password, staff.map(Accounts.Staff::passwordHash).orElse(nobodys));
        return staff.filter(found -> right);
    }

    private String nobodysHash() {
        String hash = nobodysHash;
        if (hash == null) {
            hash = passwords.encode("nobody");
            nobodysHash = hash;
        }
        return hash;
    }

    /**
     * A code is good once.
     *
     * @param kept where the sealed secret stands
     */
    boolean isRight(Accounts.Staff staff, Cell kept, byte[] sealed, String totp) {
        OptionalLong step = new OneTimePassword(keys.open(kept, sealed)).findStep(totp, clock.instant());
        // the demo city's people sign in on several screens at once with the code shown in the terminal
        return step.isPresent() && (accounts.useStep(staff.account().id(), step.getAsLong()) || demo);
    }
}
