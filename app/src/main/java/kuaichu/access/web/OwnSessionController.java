package kuaichu.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kuaichu.access.application.OpenSession;
import kuaichu.access.domain.Sessions;
import kuaichu.access.web.SessionViews.SessionList;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.platform.web.RequestActor;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where one is signed in (本人会话与设备). */
@RestController
@RequestMapping("/api/v1/auth/sessions")
class OwnSessionController {
    private final OpenSession open;
    private final Sessions sessions;

    OwnSessionController(OpenSession open, Sessions sessions) {
        this.open = open;
        this.sessions = sessions;
    }

    @Permit({
        Role.PARTY,
        Role.OFFICER,
        Role.LEADER,
        Role.CENTRE,
        Role.INSURER,
        Role.AUDITOR,
        Role.SYSTEM_ADMIN,
        Role.SECURITY_ADMIN
    })
    @GetMapping
    SessionList listOwnSessions(HttpServletRequest request) {
        String token = RequestActor.findToken(request).orElseThrow(() -> Problem.of(PlatformProblem.UNAUTHENTICATED));
        return SessionViews.of(open.find(token)
                .map(session -> open.list(session.account(), token))
                .orElseThrow(() -> Problem.of(PlatformProblem.UNAUTHENTICATED)));
    }

    @Permit({
        Role.PARTY,
        Role.OFFICER,
        Role.LEADER,
        Role.CENTRE,
        Role.INSURER,
        Role.AUDITOR,
        Role.SYSTEM_ADMIN,
        Role.SECURITY_ADMIN
    })
    @DeleteMapping("/{sessionId}")
    void endOwnSession(Actor actor, @PathVariable UUID sessionId) {
        if (!sessions.delete(actor.requireAccount(), sessionId)) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
    }
}
