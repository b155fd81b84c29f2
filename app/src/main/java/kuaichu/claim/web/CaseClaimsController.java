package kuaichu.claim.web;

import java.util.List;
import java.util.UUID;
import kuaichu.claim.ClaimProblem;
import kuaichu.claim.application.OpenClaims;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One tap of a party opens its claims (一键报案). */
@RestController
class CaseClaimsController {
    private final OpenClaims openClaims;
    private final ClaimViews views;

    CaseClaimsController(OpenClaims openClaims, ClaimViews views) {
        this.openClaims = openClaims;
        this.views = views;
    }

    record OpenClaimsRequest(@Nullable UUID partyId) {}

    record ClaimsOpened(List<ClaimView> claims) {}

    @PostMapping("/api/v1/cases/{caseId}/claims")
    @Permit(Role.PARTY)
    @ResponseStatus(HttpStatus.CREATED)
    ClaimsOpened open(Actor actor, @PathVariable UUID caseId, @RequestBody OpenClaimsRequest request) {
        if (request.partyId() == null) {
            throw Problem.ofFields(ClaimProblem.INVALID, List.of(FieldProblem.of("partyId", "field.required")));
        }
        return new ClaimsOpened(openClaims.open(new CaseId(caseId), new PartyId(request.partyId()), actor).stream()
                .map(claim -> views.of(claim, actor, LocaleContextHolder.getLocale()))
                .toList());
    }
}
