package kuaichu.calibration.web;

import java.util.UUID;
import kuaichu.calibration.Consistency;
import kuaichu.calibration.ConsistencyView;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the city decided the same facts (同类认定), for the police only. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/consistency")
class ConsistencyController {
    private final Consistency consistency;

    ConsistencyController(Consistency consistency) {
        this.consistency = consistency;
    }

    @Permit({Role.OFFICER, Role.CENTRE})
    @GetMapping
    ConsistencyView read(@PathVariable UUID caseId) {
        return consistency.of(new CaseId(caseId), LocaleContextHolder.getLocale());
    }
}
