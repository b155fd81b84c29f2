package kuaichu.determination.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.determination.domain.Determination;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.serving.Consent;
import kuaichu.serving.Serving;
import kuaichu.serving.Servings;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelopes;
import kuaichu.signing.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an answer on the paper means for its serving (认定书送达), PROC-24.3, 65, ADM-36: the receipt, and the party's days for a review. */
@Component
class DeterminationServing {
    private final AccidentCases cases;
    private final Servings servings;
    private final Envelopes envelopes;
    private final RemedyDeadlines deadlines;

    DeterminationServing(AccidentCases cases, Servings servings, Envelopes envelopes, RemedyDeadlines deadlines) {
        this.cases = cases;
        this.servings = servings;
        this.envelopes = envelopes;
        this.deadlines = deadlines;
    }

    /**
     * The party signed, or its refusal is noted: served either way.
     *
     * @throws Problem {@code serving.consent-missing} for a signature on the own phone without consent to electronic service (ADM-36.3)
     */
    void answered(
            Actor actor,
            Determination determination,
            Party party,
            Envelope envelope,
            Envelope.Place place,
            Instant now) {
        if (place.is(Envelope.Answer.SIGNED)) {
            Signature signature = envelopes.listSignatures(envelope.id()).stream()
                    .filter(given -> given.signerId().equals(place.signer().id()))
                    .findFirst()
                    .orElseThrow();
            boolean ownPhone = signature.method() == Signature.Method.OWN_PHONE;
            if (ownPhone && signature.electronicServiceConsent()) {
                servings.consent(party, Consent.How.SIGNATURE, actor);
            }
            servings.sign(determination.documentId(), party, signature.drawn(), ownPhone, actor);
        } else {
            servings.refuse(determination.documentId(), party, place.reason(), actor);
        }
        deadlines.startReview(actor, party, now);
    }

    List<Serving> list(Determination determination) {
        return servings.listOf(determination.documentId());
    }

    /** All are served: the common days for a mediation begin. @return last day for a review; null when there is none any more */
    @Nullable LocalDate complete(Actor actor, AccidentCase accidentCase, Instant now) {
        deadlines.startMediation(actor, cases.require(accidentCase.id()), now);
        return deadlines.reviewUntil(accidentCase.id(), now);
    }
}
