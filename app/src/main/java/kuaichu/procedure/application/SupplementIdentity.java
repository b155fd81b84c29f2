package kuaichu.procedure.application;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.HandlingState;
import kuaichu.accident.LegalTexts;
import kuaichu.accident.Party;
import kuaichu.accident.PartyIdentities;
import kuaichu.docket.Docket;
import kuaichu.document.Documents;
import kuaichu.document.NoticeModel;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.Unidentified;
import kuaichu.serving.Servings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tell everybody in writing who a party is that was unidentified when the case was concluded (补充说明), PROC-70. */
@Service
public class SupplementIdentity {
    private final AccidentCases cases;
    private final PartyIdentities identities;
    private final ProcedureBook book;
    private final ProcedurePapers papers;
    private final Documents documents;
    private final LegalTexts legalTexts;
    private final Servings servings;
    private final Docket docket;

    SupplementIdentity(
            AccidentCases cases,
            PartyIdentities identities,
            ProcedureBook book,
            ProcedurePapers papers,
            Documents documents,
            LegalTexts legalTexts,
            Servings servings,
            Docket docket) {
        this.cases = cases;
        this.identities = identities;
        this.book = book;
        this.papers = papers;
        this.documents = documents;
        this.legalTexts = legalTexts;
        this.servings = servings;
        this.docket = docket;
    }

    /**
     * Who it is.
     *
     * @param citizenId clear number in canonical form; null when there is none
     * @param how how it was found out
     */
    public record Command(
            PartyId partyId, String name, @Nullable String citizenId, String how) {}

    /** Whether a supplement is owed now. */
    public static boolean isOwed(AccidentCase accidentCase, List<Unidentified> unidentified) {
        return isConcluded(accidentCase.state()) && unidentified.stream().anyMatch(Unidentified::isOpen);
    }

    private static boolean isConcluded(HandlingState state) {
        return switch (state) {
            case DETERMINED, CERTIFIED, SERVED, CLOSING, CLOSED -> true;
            default -> false;
        };
    }

    /** @throws Problem {@code procedure.nothing-to-supplement}, {@code procedure.not-in-charge}, {@code accident.data-settled} */
    @Transactional
    public void supplement(Actor officer, CaseId caseId, Command command) {
        AccidentCase accidentCase = cases.lock(caseId);
        Investigation investigation =
                book.find(caseId).orElseThrow(() -> Problem.of(ProcedureProblem.NOTHING_TO_SUPPLEMENT));
        if (!investigation.isLedOrJoinedBy(officer.accountId())) {
            throw Problem.of(ProcedureProblem.NOT_IN_CHARGE);
        }
        Unidentified open = book.listUnidentified(caseId).stream()
                .filter(one -> one.isOpen() && one.partyId().equals(command.partyId()))
                .filter(one -> isConcluded(accidentCase.state()))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProcedureProblem.NOTHING_TO_SUPPLEMENT));
        Party known = identities.establish(officer, caseId, command.partyId(), command.name(), command.citizenId());
        Documents.Issued concluded = documents.find(open.documentId()).orElseThrow();
        List<Party> everybody = cases.listParties(caseId).stream()
                .filter(party -> party.name() != null)
                .toList();
        Documents.Issued paper = papers.issue(
                officer, accidentCase, paper(accidentCase, investigation, concluded, everybody, command, known));
        book.supplement(caseId, known.id(), paper.id());
        servings.send(accidentCase, paper, everybody, officer);
        servings.send(accidentCase, concluded, List.of(known), officer);
        docket.append(
                caseId,
                officer,
                new ProcedureFact.IdentitySupplemented(
                        known.id().value(), known.label(), paper.id().value()));
    }

    private NoticeModel paper(
            AccidentCase accidentCase,
            Investigation investigation,
            Documents.Issued concluded,
            List<Party> everybody,
            Command command,
            Party known) {
        String id = command.citizenId() == null ? "" : "，身份证件号码" + command.citizenId();
        return new NoticeModel(
                Documents.Kind.IDENTITY_SUPPLEMENT,
                accidentCase.caseNo(),
                ProcedurePapers.addressees(everybody),
                "对" + concluded.title() + "（" + concluded.documentNo() + "）中注明身份尚未查明的当事人" + known.label() + "，现补充说明如下。",
                "查明经过：" + command.how(),
                "当事人" + known.label() + "为" + command.name() + id + "。",
                articles(accidentCase),
                null,
                null,
                null,
                ProcedurePapers.officers(investigation));
    }

    private List<String> articles(AccidentCase accidentCase) {
        return Stream.of("PROC-70")
                .flatMap(citation ->
                        legalTexts.find(citation, accidentCase.occurredAt(), Locale.SIMPLIFIED_CHINESE).stream())
                .map(ArticleRef::title)
                .toList();
    }
}
