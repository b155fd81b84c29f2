package kuaichu.signing.application;

import kuaichu.signing.SigningPurpose;
import kuaichu.signing.spi.PaperOwner;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whose paper it is (文书所属), by purpose. */
@Component
class PaperOwners {
    private final ObjectProvider<PaperOwner> owners;

    PaperOwners(ObjectProvider<PaperOwner> owners) {
        this.owners = owners;
    }

    PaperOwner of(SigningPurpose purpose) {
        return owners.stream()
                .filter(owner -> owner.purpose() == purpose)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody owns papers of " + purpose));
    }
}
