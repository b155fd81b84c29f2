package kuaichu.archive.application;

import java.util.List;
import java.util.Optional;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.archive.ArchiveProblem;
import kuaichu.archive.domain.ArchiveBook;
import kuaichu.archive.domain.ArchivePackage;
import kuaichu.archive.domain.ArchiveRules;
import kuaichu.archive.domain.Gap;
import kuaichu.document.Documents.Issued;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.vault.Vault.Evidence;
import org.springframework.stereotype.Service;

/** How the archive of a case stands (归档情况). */
@Service
public class ReadArchive {
    private final AccidentCases cases;
    private final GatherCase gatherCase;
    private final ArchiveRules rules;
    private final ArchiveBook book;

    ReadArchive(AccidentCases cases, GatherCase gatherCase, ArchiveRules rules, ArchiveBook book) {
        this.cases = cases;
        this.gatherCase = gatherCase;
        this.rules = rules;
        this.book = book;
    }

    /** How far it is (归档状态). */
    public enum State {
        /** 未结案. */
        NOT_CLOSED,
        /** 缺少必备材料. */
        INCOMPLETE,
        /** 可以归档. */
        READY,
        /** 已归档. */
        ARCHIVED,
        /** 归档后有新材料. */
        OUTDATED
    }

    /**
     * The archive, and what would go into the next one.
     *
     * @param newEntries of the docket after the latest edition
     * @param gaps what the case lacks now
     * @param documents of the case now
     * @param evidence of the case now
     * @param entries of the docket now
     */
    public record Standing(
            AccidentCase accident,
            State state,
            Optional<ArchivePackage> archive,
            int newEntries,
            List<Gap> gaps,
            List<Issued> documents,
            List<Evidence> evidence,
            int entries) {
        public Standing {
            gaps = List.copyOf(gaps);
            documents = List.copyOf(documents);
            evidence = List.copyOf(evidence);
        }
    }

    public Standing read(CaseId caseId) {
        AccidentCase accident = cases.require(caseId);
        CaseContents contents = gatherCase.gather(accident);
        Optional<ArchivePackage> archive = book.findLatest(caseId);
        int newEntries = archive.map(latest -> contents.countAfter(latest.docketSeq(), rules.notNews()))
                .orElse(0);
        List<Gap> gaps = rules.listGaps(contents.record());
        return new Standing(
                accident,
                state(accident, archive, newEntries, gaps),
                archive,
                newEntries,
                gaps,
                contents.documents(),
                contents.evidence(),
                contents.entries().size());
    }

    private static State state(
            AccidentCase accident, Optional<ArchivePackage> archive, int newEntries, List<Gap> gaps) {
        if (archive.isPresent()) {
            return newEntries == 0 ? State.ARCHIVED : State.OUTDATED;
        }
        if (accident.state() != HandlingState.CLOSED) {
            return State.NOT_CLOSED;
        }
        return gaps.stream().allMatch(Gap::mayBeStated) ? State.READY : State.INCOMPLETE;
    }

    /** @throws Problem {@code archive.not-packed} */
    public ArchivePackage require(CaseId caseId) {
        return book.findLatest(caseId).orElseThrow(() -> Problem.of(ArchiveProblem.NOT_PACKED));
    }
}
