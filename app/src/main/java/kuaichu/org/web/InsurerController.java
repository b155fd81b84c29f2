package kuaichu.org.web;

import java.util.List;
import kuaichu.kernel.id.InsurerId;
import kuaichu.org.Organisations;
import kuaichu.platform.web.Permit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The insurers of the city, for the pick list. */
@RestController
@RequestMapping("/api/v1/insurers")
class InsurerController {
    private final Organisations organisations;

    InsurerController(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    @Permit(everyone = true)
    InsurerList listInsurers() {
        return new InsurerList(organisations.listInsurers().stream()
                .map(insurer -> new InsurerChoice(insurer.id(), insurer.name(), insurer.phone()))
                .toList());
    }

    /** All insurers; a city has a few dozen. */
    record InsurerList(List<InsurerChoice> items) {}

    /** One line of the pick list; phone is the claims line. */
    record InsurerChoice(InsurerId insurerId, String name, String phone) {}
}
