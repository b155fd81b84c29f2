package kuaichu.access.web;

import java.util.UUID;
import kuaichu.access.application.GuardAccounts;
import kuaichu.access.application.KeepAccounts;
import kuaichu.access.application.OpenSession;
import kuaichu.access.web.AccountViews.StaffAccountView;
import kuaichu.access.web.SessionViews.SessionList;
import kuaichu.kernel.id.AccountId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the security administrator grants, unlocks and ends (授权与会话管理). */
@RestController
@RequestMapping("/api/v1/staff-accounts/{staffId}")
class GrantController {
    private final GuardAccounts guard;
    private final KeepAccounts accounts;
    private final OpenSession sessions;
    private final AccountViews views;

    GrantController(GuardAccounts guard, KeepAccounts accounts, OpenSession sessions, AccountViews views) {
        this.guard = guard;
        this.accounts = accounts;
        this.sessions = sessions;
        this.views = views;
    }

    @Permit(Role.SECURITY_ADMIN)
    @PostMapping("/grant")
    StaffAccountView grantRole(Actor actor, @PathVariable UUID staffId) {
        return views.of(guard.grant(actor, new AccountId(staffId)));
    }

    @Permit(Role.SECURITY_ADMIN)
    @PostMapping("/unlocking")
    StaffAccountView unlock(Actor actor, @PathVariable UUID staffId) {
        return views.of(guard.unlock(actor, new AccountId(staffId)));
    }

    @Permit(Role.SECURITY_ADMIN)
    @DeleteMapping("/authenticator")
    StaffAccountView dropAuthenticator(Actor actor, @PathVariable UUID staffId) {
        return views.of(guard.dropAuthenticator(actor, new AccountId(staffId)));
    }

    @Permit(Role.SECURITY_ADMIN)
    @GetMapping("/sessions")
    SessionList listSessions(@PathVariable UUID staffId) {
        return SessionViews.of(
                sessions.list(accounts.require(new AccountId(staffId)).account(), null));
    }

    @Permit(Role.SECURITY_ADMIN)
    @DeleteMapping("/sessions/{sessionId}")
    void endSession(Actor actor, @PathVariable UUID staffId, @PathVariable UUID sessionId) {
        guard.endSession(actor, new AccountId(staffId), sessionId);
    }

    @Permit(Role.SECURITY_ADMIN)
    @DeleteMapping("/sessions")
    void endSessions(Actor actor, @PathVariable UUID staffId) {
        guard.endSessions(actor, new AccountId(staffId));
    }
}
