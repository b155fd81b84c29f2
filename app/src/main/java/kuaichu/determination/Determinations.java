package kuaichu.determination;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.CaseAction;
import kuaichu.accident.Party;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.Actor;

/** Negotiation and determination of a case, as the modules above know them. */
public interface Determinations {
    /** What was agreed or determined; empty before all have signed the agreement, or before the determination is issued. */
    Optional<SettledLiability> findSettled(CaseId caseId);

    Optional<NegotiationView> findNegotiation(CaseId caseId, Locale locale);

    Optional<DeterminationView> findDetermination(CaseId caseId, Locale locale);

    /** What the officer waits for; empty unless the case stands returned for evidence. */
    Optional<EvidenceRequestView> findEvidenceRequest(AccidentCase accidentCase);

    /** Form of the accident (事故形态) as the determination names it, for example 追尾碰撞; empty before it is issued. */
    Optional<String> findAccidentForm(CaseId caseId);

    /**
     * The facts a determination of the case would stand on, without who and where (事实类型); empty before a behaviour is established.
     */
    Optional<Pattern> findPattern(CaseId caseId);

    /** Whether the grades may stand together (PROC-60). */
    boolean isLegalMix(Collection<LiabilityGrade> grades);

    /**
     * A pattern of facts.
     *
     * @param code kinds, behaviours and geometry
     * @param order labels in the order of the code
     */
    record Pattern(String code, List<String> order) {
        public Pattern {
            order = List.copyOf(order);
        }
    }

    /** Labels of the parties that have answered the agreement, whatever they answered, or the determination. */
    Set<String> listSigned(CaseId caseId);

    /** What the actor may do now, as far as this module knows. */
    Set<CaseAction> listActions(AccidentCase accidentCase, List<Party> parties, Actor actor);

    /** Notes that a party has been shown the determination, once. */
    void noteOpened(CaseId caseId, Actor actor);
}
