package kuaichu.archive.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kuaichu.accident.HandlingState;
import kuaichu.accident.LegalTexts;
import kuaichu.archive.application.ReadArchive;
import kuaichu.archive.application.ReadArchive.Standing;
import kuaichu.archive.application.ReadArchive.State;
import kuaichu.archive.domain.ArchivePackage;
import kuaichu.archive.domain.Gap;
import kuaichu.archive.domain.ItemKind;
import kuaichu.archive.web.ArchiveView.EditionView;
import kuaichu.archive.web.ArchiveView.GapView;
import kuaichu.archive.web.ArchiveView.ItemView;
import kuaichu.document.Documents.Issued;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Texts;
import kuaichu.vault.Vault.Evidence;
import org.springframework.stereotype.Component;

/** Turns the archive's standing into what staff see (归档视图). */
@Component
class ArchiveViews {
    private final ReadArchive readArchive;
    private final LegalTexts laws;
    private final Texts texts;

    ArchiveViews(ReadArchive readArchive, LegalTexts laws, Texts texts) {
        this.readArchive = readArchive;
        this.laws = laws;
        this.texts = texts;
    }

    ArchiveView read(CaseId caseId, Locale locale) {
        Standing standing = readArchive.read(caseId);
        Instant at = standing.accident().occurredAt();
        boolean closed = standing.accident().state() == HandlingState.CLOSED;
        boolean complete = standing.gaps().stream().allMatch(Gap::mayBeStated);
        return new ArchiveView(
                standing.state(),
                closed && complete && standing.state() != State.ARCHIVED,
                standing.archive().map(archive -> edition(archive, at, locale)).orElse(null),
                standing.newEntries(),
                standing.archive().map(ArchiveViews::packed).orElseGet(() -> planned(standing, locale)),
                gaps(standing.gaps(), at, locale));
    }

    private EditionView edition(ArchivePackage archive, Instant at, Locale locale) {
        return new EditionView(
                archive.edition(),
                archive.packedAt(),
                archive.packedBy(),
                archive.holder(),
                archive.certificateSha256(),
                archive.manifestSha256(),
                archive.sizeBytes(),
                archive.gapsReason(),
                gaps(archive.gaps(), at, locale));
    }

    private List<GapView> gaps(List<Gap> gaps, Instant at, Locale locale) {
        return gaps.stream()
                .map(gap -> new GapView(
                        gap.content(),
                        gap.name(),
                        gap.detail(),
                        laws.find(gap.article(), at, locale).orElse(null),
                        gap.mayBeStated()))
                .toList();
    }

    private static List<ItemView> packed(ArchivePackage archive) {
        return archive.items().stream()
                .map(item ->
                        new ItemView(item.kind(), item.name(), item.sha256(), item.sizeBytes(), item.at(), item.by()))
                .toList();
    }

    private List<ItemView> planned(Standing standing, Locale locale) {
        List<ItemView> lines = new ArrayList<>();
        for (Issued document : standing.documents()) {
            lines.add(planned(document, document.sha256()));
            if (document.ofdSha256() != null) {
                lines.add(planned(document, document.ofdSha256()));
            }
        }
        for (Evidence evidence : standing.evidence()) {
            if (evidence.hasOriginal()) {
                lines.add(new ItemView(
                        ItemKind.EVIDENCE,
                        texts.get(locale, "archive.slot." + evidence.digest().slot()),
                        evidence.digest().sha256(),
                        evidence.digest().sizeBytes(),
                        evidence.receivedAt(),
                        null));
            }
        }
        lines.add(new ItemView(
                ItemKind.DOCKET, texts.get(locale, "archive.docket", standing.entries()), null, null, null, null));
        return lines;
    }

    private static ItemView planned(Issued document, String sha256) {
        return new ItemView(
                ItemKind.DOCUMENT,
                document.title() + " " + document.documentNo(),
                sha256,
                null,
                document.issuedAt(),
                null);
    }
}
