package kuaichu.access.application;

import java.time.Clock;
import java.util.UUID;
import kuaichu.access.AccessProblem;
import kuaichu.access.domain.Sessions;
import kuaichu.access.domain.SignInGuard;
import kuaichu.access.domain.StaffAccounts;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import org.springframework.stereotype.Service;

/** What the security administrator does with accounts others made (授权与安全管理). */
@Service
public class GuardAccounts {
    private final StaffAccounts accounts;
    private final SignInGuard guard;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final Clock clock;

    GuardAccounts(StaffAccounts accounts, SignInGuard guard, Sessions sessions, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.guard = guard;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The account may act in its role from now on. */
    public StaffAccounts.Kept grant(Actor by, AccountId id) {
        StaffAccounts.Kept before = require(id);
        if (before.state() == StaffAccounts.State.DISABLED) {
            throw Problem.of(AccessProblem.DISABLED);
        }
        if (before.state() == StaffAccounts.State.WAITING) {
            accounts.grant(id, by.requireAccount(), clock.instant());
            note(by, "GRANTED " + before.username() + " " + before.account().role());
        }
        return require(id);
    }

    public StaffAccounts.Kept unlock(Actor by, AccountId id) {
        StaffAccounts.Kept before = require(id);
        guard.clearFailures(before.username());
        note(by, "UNLOCKED " + before.username());
        return require(id);
    }

    /** A lost authenticator: the next sign-in enrols another, with the password the person alone knows. */
    public StaffAccounts.Kept dropAuthenticator(Actor by, AccountId id) {
        StaffAccounts.Kept before = require(id);
        accounts.dropAuthenticator(id);
        sessions.deleteAll(id);
        note(by, "AUTHENTICATOR_DROPPED " + before.username());
        return require(id);
    }

    public void endSession(Actor by, AccountId id, UUID session) {
        StaffAccounts.Kept of = require(id);
        if (!sessions.delete(id, session)) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
        note(by, "SESSION_ENDED " + of.username());
    }

    public void endSessions(Actor by, AccountId id) {
        StaffAccounts.Kept of = require(id);
        sessions.deleteAll(id);
        note(by, "SESSIONS_ENDED " + of.username());
    }

    private StaffAccounts.Kept require(AccountId id) {
        return accounts.find(id, clock.instant()).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    private void note(Actor by, String subject) {
        trail.record(new AuditEvent(AuditKind.ACCOUNT, by, null, subject, null, null));
    }
}
