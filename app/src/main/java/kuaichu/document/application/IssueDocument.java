package kuaichu.document.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kuaichu.docket.Docket;
import kuaichu.document.AgreementModel;
import kuaichu.document.DocumentIssued;
import kuaichu.document.DocumentModel;
import kuaichu.document.Documents.Issued;
import kuaichu.document.ReceiptModel;
import kuaichu.document.application.ComposeDocument.Composed;
import kuaichu.document.domain.ChineseText;
import kuaichu.document.domain.DocumentRecords;
import kuaichu.document.domain.NumberBlocks;
import kuaichu.document.domain.NumberBlocks.Block;
import kuaichu.document.domain.NumberFormat;
import kuaichu.document.domain.NumberFormats;
import kuaichu.document.spi.SealHolder;
import kuaichu.document.spi.SealedStore;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.Organisations;
import kuaichu.org.Organisations.PoliceUnit;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues a document (出具文书): checks its contents, takes a number, sets and seals it, keeps it and says so in the docket. */
@Component
public class IssueDocument {
    private final Organisations organisations;
    private final NumberBlocks numbers;
    private final ComposeDocument composeDocument;
    private final SealedStore store;
    private final DocumentRecords records;
    private final Docket docket;
    private final NumberFormats formats;
    private final Clock clock;

    IssueDocument(
            Organisations organisations,
            NumberBlocks numbers,
            ComposeDocument composeDocument,
            SealedStore store,
            DocumentRecords records,
            Docket docket,
            NumberFormats formats,
            Clock clock) {
        this.organisations = organisations;
        this.numbers = numbers;
        this.composeDocument = composeDocument;
        this.store = store;
        this.records = records;
        this.docket = docket;
        this.formats = formats;
        this.clock = clock;
    }

    /** @see kuaichu.document.Documents#issue */
    @Transactional(propagation = Propagation.MANDATORY)
    public Issued issue(CaseId caseId, @Nullable UnitId unitId, DocumentModel model, Actor actor) {
        composeDocument.check(model);
        Issuer issuer = issuer(unitId, model);
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        DocumentId id = DocumentId.next();
        String documentNo = takeNumber(issuer, model, id, at);
        Composed composed = composeDocument.compose(model, documentNo, issuer.seal(), at);
        composed.keep(store);
        Issued issued = new Issued(
                id,
                caseId,
                model.kind(),
                documentNo,
                at,
                composed.pdfSha256(),
                composed.ofdSha256(),
                composed.pages(),
                1);
        records.add(
                issued,
                new DocumentRecords.Holder(issuer.seal().id(), issuer.seal().name()),
                composed.weight());
        docket.append(caseId, actor, factOf(issued));
        return issued;
    }

    /** @see kuaichu.document.Documents#requireComplete */
    void requireComplete(DocumentModel model) {
        composeDocument.check(model);
    }

    private String takeNumber(Issuer issuer, DocumentModel model, DocumentId id, Instant at) {
        LocalDate day = at.atZone(ChineseText.CHINA).toLocalDate();
        int year = day.getYear();
        NumberFormat format = formats.of(model.kind(), issuer.owner(), day);
        Block block = new Block(format.blockOwner(issuer.owner()), model.kind(), format.blockYear(year));
        long serial = numbers.take(block);
        String documentNo = format.format(issuer.owner(), issuer.prefix(), year, serial);
        numbers.record(block, serial, documentNo, id, at);
        return documentNo;
    }

    private Issuer issuer(@Nullable UnitId unitId, DocumentModel model) {
        return switch (model) {
            case ReceiptModel receipt ->
                new Issuer(
                        receipt.insurerCode(),
                        receipt.insurerCode(),
                        new SealHolder(receipt.insurerCode(), String.valueOf(receipt.insurerName())));
            case AgreementModel agreement -> ofUnit(unitId, true);
            default -> ofUnit(unitId, false);
        };
    }

    /** An agreement is the parties' own; the platform's seal only proves that it was not changed, no authority stands behind it. */
    private Issuer ofUnit(@Nullable UnitId unitId, boolean isAgreement) {
        PoliceUnit unit = unitId == null ? organisations.defaultBrigade() : organisations.getUnit(unitId);
        SealHolder seal = isAgreement
                ? new SealHolder("platform", "事故快处平台电子存证")
                : new SealHolder(unit.code(), organisations.fullName(unit));
        return new Issuer(unit.code(), unit.documentPrefix(), seal);
    }

    static DocumentIssued factOf(Issued issued) {
        return new DocumentIssued(
                issued.id().value(),
                issued.kind().name(),
                issued.title(),
                issued.documentNo(),
                issued.revision(),
                issued.sha256(),
                issued.ofdSha256(),
                issued.pages());
    }

    /** Whose number block and whose seal. */
    private record Issuer(String owner, String prefix, SealHolder seal) {}
}
