package kuaichu.access.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.access.AccessProblem;
import kuaichu.access.domain.AccountRules;
import kuaichu.access.domain.Accounts;
import kuaichu.access.domain.PasswordPolicy;
import kuaichu.access.domain.Sessions;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.KeyRing;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * A new password in exchange for the old one (首次登录改密、到期改密), with the authenticator; who has none enrols one on the way. Nothing
 * is open in between: a password that somebody else made opens no session.
 */
@Service
public class ChangePassword {
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final StaffGate gate;
    private final SignInStaff signIn;
    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final KeyRing keys;
    private final AuditTrail trail;
    private final Clock clock;

    ChangePassword(
            StaffGate gate,
            SignInStaff signIn,
            Accounts accounts,
            Sessions sessions,
            PasswordEncoder passwords,
            KeyRing keys,
            AuditTrail trail,
            Clock clock) {
        this.gate = gate;
        this.signIn = signIn;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The secret of a new authenticator, the same until it is enrolled; empty for somebody who has one.
     *
     * @throws Problem {@code access.bad-credentials}, {@code access.locked}, {@code access.not-granted}
     */
    public Optional<byte[]> offerAuthenticator(String username, String password, String address) {
        Accounts.Staff staff = gate.require(StaffGate.nameOf(username), password, address, found -> true);
        if (staff.totpSealed() != null) {
            return Optional.empty();
        }
        byte[] offered = staff.totpOffered();
        if (offered != null) {
            return Optional.of(keys.open(Accounts.offeredOf(staff.account().id()), offered));
        }
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        accounts.offerAuthenticator(
                staff.account().id(),
                keys.seal(Accounts.offeredOf(staff.account().id()), secret));
        return Optional.of(secret);
    }

    /** What somebody types to change the password. */
    public record Command(String username, String password, String newPassword, String totp) {
        @Override
        public String toString() {
            return "Command of " + username;
        }
    }

    /**
     * All other sessions of the person end.
     *
     * @throws Problem also {@code access.weak-password}, {@code access.former-password}
     */
    public OpenSession.Opened change(Command command, String address, Sessions.Origin origin) {
        String name = StaffGate.nameOf(command.username());
        Accounts.Staff staff = gate.require(name, command.password(), address, found -> proves(found, command.totp()));
        requireNew(staff, name, command.newPassword());
        Instant now = clock.instant();
        byte[] offered = staff.totpOffered();
        if (staff.totpSealed() == null && offered != null) {
            byte[] secret = keys.open(Accounts.offeredOf(staff.account().id()), offered);
            accounts.enrolAuthenticator(
                    staff.account().id(),
                    keys.seal(Accounts.totpOf(staff.account().id()), secret));
        }
        accounts.setPassword(staff.account().id(), passwords.encode(command.newPassword()), now);
        sessions.deleteAll(staff.account().id());
        trail.record(new AuditEvent(
                AuditKind.ACCOUNT, staff.account().toActor(), null, "PASSWORD_CHANGED " + name, null, address));
        return signIn.open(staff, name, address, origin, now);
    }

    private boolean proves(Accounts.Staff staff, String totp) {
        AccountId id = staff.account().id();
        byte[] sealed = staff.totpSealed();
        if (sealed != null) {
            return gate.isRight(staff, Accounts.totpOf(id), sealed, totp);
        }
        byte[] offered = staff.totpOffered();
        return offered != null && gate.isRight(staff, Accounts.offeredOf(id), offered, totp);
    }

    private void requireNew(Accounts.Staff staff, String name, String password) {
        if (!PasswordPolicy.isMetBy(password, name)) {
            throw Problem.of(AccessProblem.WEAK_PASSWORD);
        }
        int most = AccountRules.OF_CITY.formerPasswords();
        List<String> former = accounts.listFormerPasswords(staff.account().id(), most);
        if (passwords.matches(password, staff.passwordHash())
                || former.stream().anyMatch(hash -> passwords.matches(password, hash))) {
            throw Problem.of(AccessProblem.FORMER_PASSWORD, most);
        }
    }
}
