package kuaichu.archive.application;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.archive.ArchivePacked;
import kuaichu.archive.ArchiveProblem;
import kuaichu.archive.application.KeepItems.Origin;
import kuaichu.archive.application.SealManifest.Edition;
import kuaichu.archive.domain.ArchiveBook;
import kuaichu.archive.domain.ArchiveItem;
import kuaichu.archive.domain.ArchivePackage;
import kuaichu.archive.domain.ArchiveRules;
import kuaichu.archive.domain.Gap;
import kuaichu.docket.Docket;
import kuaichu.document.Seals;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one key: checks that the case is complete, packs and seals it (一键归档). */
@Service
public class PackArchive {
    private final AccidentCases cases;
    private final GatherCase gatherCase;
    private final ArchiveRules rules;
    private final ArchiveBook book;
    private final AssembleItems assembleItems;
    private final SealManifest sealManifest;
    private final Seals seals;
    private final Docket docket;
    private final Clock clock;

    PackArchive(
            AccidentCases cases,
            GatherCase gatherCase,
            ArchiveRules rules,
            ArchiveBook book,
            AssembleItems assembleItems,
            SealManifest sealManifest,
            Seals seals,
            Docket docket,
            Clock clock) {
        this.cases = cases;
        this.gatherCase = gatherCase;
        this.rules = rules;
        this.book = book;
        this.assembleItems = assembleItems;
        this.sealManifest = sealManifest;
        this.seals = seals;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * Reads every original once, so it takes about a second per half gigabyte.
     *
     * @param gapsReason why it is archived although something is missing that may be stated
     * @throws Problem {@code archive.case-not-closed}, {@code archive.incomplete} or {@code archive.gaps-need-reason} naming what is
     *     missing, {@code archive.nothing-new}, {@code archive.item-damaged}
     */
    @Transactional
    public ArchivePackage pack(Actor actor, CaseId caseId, @Nullable String gapsReason) {
        AccidentCase accident = cases.lock(caseId);
        if (accident.state() != HandlingState.CLOSED) {
            throw Problem.of(ArchiveProblem.CASE_NOT_CLOSED);
        }
        CaseContents contents = gatherCase.gather(accident);
        Optional<ArchivePackage> before = book.findLatest(caseId);
        if (before.isPresent() && contents.countAfter(before.get().docketSeq(), rules.notNews()) == 0) {
            throw Problem.of(ArchiveProblem.NOTHING_NEW);
        }
        List<Gap> gaps = rules.listGaps(contents.record());
        refuse(gaps, gapsReason);
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Edition edition = new Edition(
                contents,
                before.map(ArchivePackage::edition).orElse(0) + 1,
                new Origin(at, actor.displayName()),
                gaps,
                gaps.isEmpty() ? null : gapsReason,
                before);
        ArchivePackage archive = seal(edition);
        book.add(archive);
        docket.append(caseId, actor, factOf(archive));
        return archive;
    }

    private static void refuse(List<Gap> gaps, @Nullable String gapsReason) {
        List<Gap> forbidden = gaps.stream().filter(gap -> !gap.mayBeStated()).toList();
        if (!forbidden.isEmpty()) {
            throw Problem.ofFields(ArchiveProblem.INCOMPLETE, fields(forbidden));
        }
        if (!gaps.isEmpty() && gapsReason == null) {
            throw Problem.ofFields(ArchiveProblem.GAPS_NEED_REASON, fields(gaps));
        }
    }

    private static List<FieldProblem> fields(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> FieldProblem.of(gap.content(), "archive.missing", gap.text(), gap.article()))
                .toList();
    }

    private ArchivePackage seal(Edition edition) {
        Seals.Holder holder = seals.holder(edition.contents().accident().unitId());
        List<ArchiveItem> items = new ArrayList<>(assembleItems.assemble(edition, holder));
        List<ArchiveItem> sealed = sealManifest.seal(edition, items);
        items.addAll(sealed);
        return new ArchivePackage(
                UuidCreator.getTimeOrderedEpoch(),
                edition.contents().accident().id(),
                edition.number(),
                edition.contents().lastSeq(),
                edition.origin().at(),
                edition.origin().by(),
                holder.name(),
                SealManifest.fingerprint(holder),
                sealed.getFirst().sha256(),
                PackageFile.of(items, edition.origin().at()).sizeBytes(),
                edition.gapsReason(),
                edition.gaps(),
                items);
    }

    private static ArchivePacked factOf(ArchivePackage archive) {
        return new ArchivePacked(
                archive.edition(),
                archive.docketSeq(),
                archive.manifestSha256(),
                archive.items().size(),
                archive.sizeBytes(),
                archive.gaps().stream().map(Gap::content).toList());
    }
}
