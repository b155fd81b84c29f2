package kuaichu.org.web;

import java.util.List;
import java.util.UUID;
import kuaichu.org.Organisations;
import kuaichu.platform.web.Permit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The insurers a party chooses from (保险公司列表). */
@RestController
class InsurerController {
    private final Organisations organisations;

    InsurerController(Organisations organisations) {
        this.organisations = organisations;
    }

    /** An insurer and its claims line. */
    record InsurerView(UUID insurerId, String name, String phone) {}

    /** All insurers; a city has a few dozen. */
    record InsurerList(List<InsurerView> items) {}

    @Permit(everyone = true)
    @GetMapping("/api/v1/insurers")
    InsurerList listInsurers() {
        return new InsurerList(organisations.listInsurers().stream()
                .map(insurer -> new InsurerView(insurer.id().value(), insurer.name(), insurer.phone()))
                .toList());
    }
}
