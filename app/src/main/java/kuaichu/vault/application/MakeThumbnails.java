package kuaichu.vault.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.vault.OriginalReceived;
import kuaichu.vault.domain.EvidenceRecords;
import kuaichu.vault.spi.DerivedStore;
import kuaichu.vault.spi.OriginalStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Derives a thumbnail of every photo that came in (生成缩略图), off the request's way; can be done again from the start. */
@Component
class MakeThumbnails implements DocketSubscriber {
    private static final Logger log = LoggerFactory.getLogger(MakeThumbnails.class);

    private final Docket docket;
    private final EvidenceRecords evidence;
    private final OriginalStore originals;
    private final DerivedStore derived;

    MakeThumbnails(Docket docket, EvidenceRecords evidence, OriginalStore originals, DerivedStore derived) {
        this.docket = docket;
        this.evidence = evidence;
        this.originals = originals;
        this.derived = derived;
    }

    @Override
    public String name() {
        return "vault.thumbnails";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("vault.original-received");
    }

    @Override
    public void handle(Entry entry) {
        OriginalReceived received = docket.read(entry, OriginalReceived.class);
        if (!received.mediaType().startsWith("image/")) {
            return;
        }
        try {
            Optional<byte[]> jpeg = make(received.sha256());
            if (jpeg.isPresent()) {
                derived.saveThumbnail(received.sha256(), jpeg.get());
                evidence.markThumbnail(new EvidenceId(received.evidenceId()), entry.at());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("thumbnail of " + received.sha256(), e);
        }
    }

    /** A picture that cannot be decoded stays without thumbnail: its bytes are evidence all the same, and trying again would not help. */
    private Optional<byte[]> make(String sha256) throws IOException {
        try (InputStream original = originals.open(sha256)) {
            return Thumbnail.of(original);
        } catch (javax.imageio.IIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            log.warn("no thumbnail of {}: {}", sha256, e.toString());
            return Optional.empty();
        }
    }

    @Override
    public void reset() {
        evidence.forgetThumbnails();
    }
}
