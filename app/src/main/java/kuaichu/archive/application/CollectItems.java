package kuaichu.archive.application;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.archive.application.KeepItems.Origin;
import kuaichu.archive.domain.ArchiveItem;
import kuaichu.archive.domain.FileNames;
import kuaichu.archive.domain.ItemKind;
import kuaichu.docket.Entry;
import kuaichu.docket.EntryLine;
import kuaichu.document.Documents;
import kuaichu.document.Documents.Format;
import kuaichu.document.Documents.Issued;
import kuaichu.platform.Texts;
import kuaichu.vault.Vault;
import kuaichu.vault.Vault.Evidence;
import kuaichu.verifier.Manifest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The case's own files in an archive: documents, originals, docket (收集归档项). */
@Component
class CollectItems {
    private final Documents documents;
    private final Vault vault;
    private final KeepItems keepItems;
    private final Texts texts;

    CollectItems(Documents documents, Vault vault, KeepItems keepItems, Texts texts) {
        this.documents = documents;
        this.vault = vault;
        this.keepItems = keepItems;
        this.texts = texts;
    }

    List<ArchiveItem> collect(CaseContents contents) {
        List<ArchiveItem> items = new ArrayList<>(documents(contents));
        items.addAll(evidence(contents));
        items.add(docket(contents));
        return items;
    }

    private List<ArchiveItem> documents(CaseContents contents) {
        Map<String, Entry> issues = contents.entriesById(
                "document.issued",
                entry -> Set.of(entry.body().path("documentId").asString("")));
        List<ArchiveItem> items = new ArrayList<>();
        int no = 0;
        for (Issued issued : contents.documents()) {
            Origin origin =
                    new Origin(issued.issuedAt(), actor(issues.get(issued.id().toString())));
            Paper paper = new Paper(++no, issued.title() + " " + issued.documentNo(), origin);
            items.add(keep(paper, Format.PDF, documents.readPdf(issued.id())));
            documents.readOfd(issued.id()).ifPresent(ofd -> items.add(keep(paper, Format.OFD, ofd)));
        }
        return items;
    }

    /** A document and its place among the others; its two files stand under one number. */
    private record Paper(int no, String name, Origin origin) {}

    private ArchiveItem keep(Paper paper, Format format, byte[] content) {
        String path = "文书/" + FileNames.of(paper.no(), paper.name(), format.extension());
        return keepItems.keep(path, ItemKind.DOCUMENT, paper.name(), content, paper.origin());
    }

    private List<ArchiveItem> evidence(CaseContents contents) {
        Map<String, Entry> fixings = contents.entriesById(
                "vault.digest-fixed",
                entry -> entry.body()
                        .path("shots")
                        .valueStream()
                        .map(shot -> shot.path("evidenceId").asString(""))
                        .collect(Collectors.toSet()));
        List<ArchiveItem> items = new ArrayList<>();
        for (Evidence evidence : contents.evidence()) {
            if (evidence.hasOriginal()) {
                String name = name(evidence);
                String path = "证据/" + FileNames.of(items.size() + 1, name, vault.fileExtension(evidence));
                Origin origin = new Origin(
                        evidence.receivedAt(),
                        photographer(
                                contents, evidence, fixings.get(evidence.id().toString())));
                items.add(keepItems.original(path, name, evidence, origin));
            }
        }
        return items;
    }

    String name(Evidence evidence) {
        return texts.get(Locale.SIMPLIFIED_CHINESE, "archive.slot." + CaseContents.slotOf(evidence));
    }

    private ArchiveItem docket(CaseContents contents) {
        String lines = contents.entries().stream()
                .map(entry -> EntryLine.of(entry) + "\n")
                .collect(Collectors.joining());
        Entry last = contents.entries().getLast();
        return keepItems.keep(
                Manifest.DOCKET_PATH,
                ItemKind.DOCKET,
                texts.get(
                        Locale.SIMPLIFIED_CHINESE,
                        "archive.docket",
                        contents.entries().size()),
                lines.getBytes(StandardCharsets.UTF_8),
                new Origin(last.at(), actor(last)));
    }

    /** The party whose phone it was, otherwise who fixed it. */
    private String photographer(CaseContents contents, Evidence evidence, @Nullable Entry fixing) {
        return contents.parties().stream()
                .filter(party -> party.id().equals(evidence.partyId()))
                .findFirst()
                .map(party -> texts.get(Locale.SIMPLIFIED_CHINESE, "archive.party", party.label()))
                .orElseGet(() -> actor(fixing));
    }

    private String actor(@Nullable Entry entry) {
        if (entry == null || entry.actorAccount().isEmpty()) {
            return texts.get(Locale.SIMPLIFIED_CHINESE, "timeline.system");
        }
        return entry.actorText();
    }
}
