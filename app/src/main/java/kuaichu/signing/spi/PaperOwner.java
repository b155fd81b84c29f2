package kuaichu.signing.spi;

import kuaichu.accident.AccidentCase;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.signing.Envelope;
import kuaichu.signing.SigningPurpose;

/**
 * The module a paper belongs to (文书所属): told what became of it, in the transaction of the answer, with the case's row and the envelope's
 * locked in this order.
 */
public interface PaperOwner {
    SigningPurpose purpose();

    /**
     * Asked before anybody answers.
     *
     * @throws Problem when the paper may not be signed or refused now
     */
    default void requireAnswerable(AccidentCase accidentCase, Envelope envelope) {}

    /** Somebody signed or openly refused. */
    default void answered(Actor actor, Envelope envelope, Envelope.Place place) {}

    /** Everybody has signed, or has answered where the rules only note a refusal. */
    void completed(Actor actor, Envelope envelope);

    /** It ended without that; the envelope's state says how. */
    void lapsed(Actor actor, Envelope envelope);
}
