package kuaichu.signing;

import java.util.List;
import java.util.Locale;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;

/** Envelopes as pages show them (签署信封视图). */
public interface EnvelopeViews {
    /** Those the reader is asked in or handles, oldest first. */
    List<EnvelopeView> list(CaseId caseId, Actor reader, Locale locale);

    EnvelopeView of(Envelope envelope, Actor reader, Locale locale);

    /** Whether the reader is asked himself, stands on the side of somebody who is, or handles the case for the police. */
    boolean isReadableBy(Envelope envelope, Actor reader);
}
