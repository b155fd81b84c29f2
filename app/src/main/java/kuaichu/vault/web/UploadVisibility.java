package kuaichu.vault.web;

import java.util.UUID;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import kuaichu.vault.domain.UploadRecords;
import org.springframework.stereotype.Component;

/** An upload is seen by whoever sees its evidence. */
@Component
final class UploadVisibility implements Visibility {
    private final UploadRecords uploads;
    private final EvidenceVisibility evidence;

    UploadVisibility(UploadRecords uploads, EvidenceVisibility evidence) {
        this.uploads = uploads;
        this.evidence = evidence;
    }

    @Override
    public String pathVariable() {
        return "uploadId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return uploads.find(id)
                .filter(upload -> evidence.maySend(actor, upload.evidenceId().value()))
                .isPresent();
    }
}
