package kuaichu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import kuaichu.PlatformTest;
import kuaichu.document.Documents.Issued;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** FEATURE: a sealed PDF is PDF/A-2u, in the judgement of veraPDF: it can be read in decades without what it was made with. */
@PlatformTest
class ArchivalPdfTest {
    private final Documents documents;
    private final TransactionTemplate transaction;

    ArchivalPdfTest(Documents documents, TransactionTemplate transaction) {
        this.documents = documents;
        this.transaction = transaction;
    }

    @BeforeAll
    static void callTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<DocumentModel> models() {
        return SampleModels.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_kind_conforms_with_its_seal_on_it(DocumentModel model) throws Exception {
        assertThat(violations(documents.readPdf(issue(model).id()))).isEmpty();
    }

    @Test
    void a_revision_with_signatures_that_came_later_conforms_too() throws Exception {
        Issued issued = issue(SampleModels.determination());
        transaction.executeWithoutResult(
                status -> documents.revise(issued.id(), SampleModels.acknowledgedDetermination(), Actor.SYSTEM));

        assertThat(violations(documents.readPdf(issued.id()))).isEmpty();
    }

    private static List<String> violations(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            return judge.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private Issued issue(DocumentModel model) {
        return Objects.requireNonNull(
                transaction.execute(status -> documents.issue(CaseId.next(), null, model, Actor.SYSTEM)));
    }
}
