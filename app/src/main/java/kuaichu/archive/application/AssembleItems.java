package kuaichu.archive.application;

import java.util.ArrayList;
import java.util.List;
import kuaichu.archive.application.ArchiveConfiguration.Verifier;
import kuaichu.archive.application.SealManifest.Edition;
import kuaichu.archive.domain.ArchiveItem;
import kuaichu.archive.domain.ItemKind;
import kuaichu.document.Seals;
import kuaichu.verifier.Manifest;
import org.springframework.stereotype.Component;

/** All files the manifest lists, in the order of the package (组卷): what people open first stands first. */
@Component
class AssembleItems {
    private final CollectItems collectItems;
    private final WritePages writePages;
    private final KeepItems keepItems;
    private final Verifier verifier;

    AssembleItems(CollectItems collectItems, WritePages writePages, KeepItems keepItems, Verifier verifier) {
        this.collectItems = collectItems;
        this.writePages = writePages;
        this.keepItems = keepItems;
        this.verifier = verifier;
    }

    List<ArchiveItem> assemble(Edition edition, Seals.Holder holder) {
        List<ArchiveItem> own = collectItems.collect(edition.contents());
        List<ArchiveItem> items = new ArrayList<>();
        items.add(keep("目录.html", ItemKind.INDEX, "目录", writePages.index(edition, holder, own), edition));
        items.add(keep("核验.html", ItemKind.VERIFIER, "离线核验页", writePages.verification(edition, holder), edition));
        items.add(keep("verify.jar", ItemKind.VERIFIER, "离线核验程序", verifier.jar(), edition));
        items.add(keep(
                Manifest.CERTIFICATE_PATH, ItemKind.CERTIFICATE, holder.name(), SealManifest.pem(holder), edition));
        items.addAll(own);
        return items;
    }

    private ArchiveItem keep(String path, ItemKind kind, String name, byte[] content, Edition edition) {
        return keepItems.keep(path, kind, name, content, edition.origin());
    }
}
