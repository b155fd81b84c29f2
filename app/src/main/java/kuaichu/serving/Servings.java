package kuaichu.serving;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Party;
import kuaichu.document.DocumentSignature;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.ServingId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/** How documents reach the parties (送达), as the modules above know it. */
public interface Servings {
    /**
     * Serves a document on each of them: electronically where the party joined with an own phone and consents (ADM-36.3), in person
     * otherwise. Writes {@code serving.sent}.
     */
    List<Serving> send(
            AccidentCase accidentCase, Documents.Issued document, Collection<Party> recipients, Actor officer);

    /** Notes consent given with a signature; without effect when it stands already. Writes {@code serving.consent-given}. */
    void consent(Party party, Consent.How how, Actor actor);

    /**
     * The party signed for it: on the own phone, which is electronic service, or before somebody. Makes the receipt and writes
     * {@code serving.served}.
     *
     * @param signature null when it was given on paper
     * @throws kuaichu.kernel.problem.Problem {@code serving.consent-missing} on the own phone without consent (ADM-36.3),
     *     {@code serving.served-already}
     */
    Serving sign(
            DocumentId documentId, Party party, @Nullable DocumentSignature signature, boolean ownPhone, Actor actor);

    /** The party refused to sign or to receive, and that is noted: it is served all the same (PROC-24.3, ADM-36.2). */
    Serving refuse(DocumentId documentId, Party party, @Nullable String reason, Actor actor);

    /** Whether something waits that the actor has not looked at. */
    boolean isUnopened(CaseId caseId, Actor actor);

    /** Notes that the actor has looked at what waits for it, once. Writes {@code serving.opened}. */
    void open(CaseId caseId, Actor actor);

    boolean hasConsented(CaseId caseId, PartyId partyId);

    Optional<Serving> find(ServingId id);

    /** By document, oldest first, then by label. */
    List<Serving> list(CaseId caseId);

    /** Of one document, by label. */
    List<Serving> listOf(DocumentId documentId);

    /** Whether the document was served on everybody it was sent to. */
    boolean isServed(DocumentId documentId);
}
