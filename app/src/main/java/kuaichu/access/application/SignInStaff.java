package kuaichu.access.application;

import java.time.Clock;
import java.time.Instant;
import kuaichu.access.AccessProblem;
import kuaichu.access.domain.AccountRules;
import kuaichu.access.domain.Accounts;
import kuaichu.access.domain.Sessions;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Signs staff in by password and one-time password (警员与保险员登录). */
@Service
public class SignInStaff {
    private final StaffGate gate;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final OpenSession sessions;
    private final Clock clock;

    SignInStaff(StaffGate gate, Accounts accounts, AuditTrail trail, OpenSession sessions, Clock clock) {
        this.gate = gate;
        this.accounts = accounts;
        this.trail = trail;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * @param totp six digits of the authenticator; null only for somebody who has none yet
     * @throws Problem {@code access.bad-credentials}, {@code access.locked}, {@code access.not-granted}, {@code access.password-due}
     */
    public OpenSession.Opened signIn(
            String username, String password, @Nullable String totp, String address, Sessions.Origin origin) {
        String name = StaffGate.nameOf(username);
        Instant now = clock.instant();
        Accounts.Staff staff = gate.require(name, password, address, found -> {
            byte[] sealed = found.totpSealed();
            return sealed == null
                    || (totp != null
                            && gate.isRight(
                                    found, Accounts.totpOf(found.account().id()), sealed, totp));
        });
        if (isDue(staff, now)) {
            throw Problem.of(AccessProblem.PASSWORD_DUE);
        }
        return open(staff, name, address, origin, now);
    }

    OpenSession.Opened open(Accounts.Staff staff, String name, String address, Sessions.Origin origin, Instant now) {
        accounts.noteSignIn(staff.account().id(), now);
        trail.record(new AuditEvent(AuditKind.SIGNED_IN, staff.account().toActor(), null, name, null, address));
        return sessions.open(staff.account(), origin);
    }

    /** Whoever has no authenticator yet has a password that is due: the database says so as well. */
    private static boolean isDue(Accounts.Staff staff, Instant now) {
        Instant set = staff.passwordSetAt();
        return staff.passwordDue()
                || staff.totpSealed() == null
                || (set != null && !now.isBefore(set.plus(AccountRules.OF_CITY.passwordLife())));
    }
}
