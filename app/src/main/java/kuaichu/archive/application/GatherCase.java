package kuaichu.archive.application;

import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.docket.Docket;
import kuaichu.document.Documents;
import kuaichu.vault.Vault;
import org.springframework.stereotype.Component;

/** Recognises what belongs to a case (识别案件材料). */
@Component
class GatherCase {
    private final AccidentCases cases;
    private final Docket docket;
    private final Documents documents;
    private final Vault vault;

    GatherCase(AccidentCases cases, Docket docket, Documents documents, Vault vault) {
        this.cases = cases;
        this.docket = docket;
        this.documents = documents;
        this.vault = vault;
    }

    CaseContents gather(AccidentCase accident) {
        return new CaseContents(
                accident,
                docket.listEntries(accident.id()),
                cases.listParties(accident.id()),
                documents.list(accident.id()),
                vault.listEvidence(accident.id()));
    }
}
