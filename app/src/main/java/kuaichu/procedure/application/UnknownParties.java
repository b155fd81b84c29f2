package kuaichu.procedure.application;

import java.util.Objects;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.determination.DeterminationView;
import kuaichu.determination.Determinations;
import kuaichu.kernel.id.DocumentId;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.Unidentified;
import org.springframework.stereotype.Component;

/** Remembers whose identity was not known when a case was concluded (身份尚未查明), PROC-70: a supplement is owed once it is. */
@Component
class UnknownParties {
    private final AccidentCases cases;
    private final ProcedureBook book;
    private final Determinations determinations;

    UnknownParties(AccidentCases cases, ProcedureBook book, Determinations determinations) {
        this.cases = cases;
        this.book = book;
        this.determinations = determinations;
    }

    /** @return the case again */
    AccidentCase note(AccidentCase concluded) {
        DocumentId document = determinations
                .findDetermination(concluded.id(), java.util.Locale.SIMPLIFIED_CHINESE)
                .map(DeterminationView::documentId)
                .orElseThrow();
        cases.listParties(concluded.id()).stream()
                .filter(party -> Objects.isNull(party.name()))
                .forEach(party -> book.noteUnidentified(
                        new Unidentified(concluded.id(), party.id(), party.label(), document, null)));
        return concluded;
    }
}
