package kuaichu.accident.application;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kuaichu.access.CaseScope;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.accident.domain.DuplicateRules;
import kuaichu.accident.domain.DuplicateRules.Sighting;
import kuaichu.accident.domain.JoinBook;
import kuaichu.accident.domain.JoinBook.Candidate;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds other reports that may be of the same accident (重复报案提示). */
@Service
public class FindDuplicates {
    private final DuplicateRules rules = DuplicateRules.load();
    private final AccidentCases accidentCases;
    private final JoinBook joins;
    private final CaseScope scope;

    FindDuplicates(AccidentCases accidentCases, JoinBook joins, CaseScope scope) {
        this.accidentCases = accidentCases;
        this.joins = joins;
        this.scope = scope;
    }

    /**
     * What the reader may know of another report: a party learns only how near it is, never whose.
     *
     * @param candidate null for a party
     * @param metresApart null where one of them has no position
     */
    public record Suggestion(
            @Nullable Candidate candidate,
            long minutesApart,
            @Nullable Integer metresApart,
            boolean samePlate,
            boolean samePhone) {}

    /** A party is asked about earlier reports only: who came first is not asked to go. */
    public List<Suggestion> list(Actor actor, CaseId caseId) {
        AccidentCase accidentCase = accidentCases.require(caseId);
        Optional<DuplicateRules.Rule> rule = rules.at(accidentCase.occurredAt());
        if (rule.isEmpty() || !JoinReports.JOINABLE.contains(accidentCase.state())) {
            return List.of();
        }
        Sighting own = new Sighting(
                accidentCase.occurredAt(),
                accidentCase.place(),
                accidentCases.listParties(caseId).stream()
                        .map(Party::plate)
                        .filter(Objects::nonNull)
                        .toList());
        Duration within = rule.get().within();
        List<Candidate> candidates = joins
                .listCandidates(
                        caseId,
                        accidentCase.occurredAt().minus(within),
                        accidentCase.occurredAt().plus(within))
                .stream()
                .filter(other -> rule.get().links(own, sighting(other), other.samePhone()))
                .toList();
        return actor.is(Role.PARTY)
                ? candidates.stream()
                        .filter(other ->
                                other.reportedAt().isBefore(accidentCase.times().reportedAt()))
                        .map(other -> suggestion(own, other, false))
                        .toList()
                : visible(actor, candidates).stream()
                        .map(other -> suggestion(own, other, true))
                        .toList();
    }

    private List<Candidate> visible(Actor actor, List<Candidate> candidates) {
        Set<CaseId> visible = scope.visibleOf(
                actor, candidates.stream().map(Candidate::caseId).toList());
        return candidates.stream().filter(one -> visible.contains(one.caseId())).toList();
    }

    private static Suggestion suggestion(Sighting own, Candidate other, boolean named) {
        Sighting there = sighting(other);
        return new Suggestion(
                named ? other : null,
                DuplicateRules.apart(own.occurredAt(), other.occurredAt()).toMinutes(),
                own.metersTo(there).map(metres -> (int) Math.round(metres)).orElse(null),
                own.plates().stream().anyMatch(there.plates()::contains),
                other.samePhone());
    }

    private static Sighting sighting(Candidate other) {
        return new Sighting(other.occurredAt(), other.place(), other.plates());
    }
}
