package kuaichu.rating;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.claim.Claims;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DefaultRatings implements Ratings {
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;
    private static final int LONGEST_SUGGESTION = 500;

    private final AccidentCases cases;
    private final Claims claims;
    private final RatingTable table;
    private final Docket docket;
    private final Clock clock;

    DefaultRatings(AccidentCases cases, Claims claims, RatingTable table, Docket docket, Clock clock) {
        this.cases = cases;
        this.claims = claims;
        this.table = table;
        this.docket = docket;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void give(CaseId caseId, PartyId partyId, RatingSubject subject, Scores scores, Actor actor) {
        check(scores);
        Party party = cases.requireParty(caseId, partyId);
        if (!party.isOf(actor.accountId())) {
            throw Problem.of(RatingProblem.NOT_YOURS);
        }
        if (cases.lock(caseId).state() != HandlingState.CLOSED) {
            throw Problem.of(RatingProblem.CASE_NOT_CLOSED);
        }
        List<InsurerId> insurers = subject == RatingSubject.INSURER ? insurersOf(caseId, party) : List.of();
        if (subject == RatingSubject.INSURER && insurers.isEmpty()) {
            throw Problem.of(RatingProblem.NO_INSURER);
        }
        Rating rating = rating(party, subject, scores);
        if (!table.insert(caseId, rating, insurers)) {
            throw Problem.of(RatingProblem.ALREADY_GIVEN);
        }
        docket.append(caseId, actor, fact(rating));
    }

    private Rating rating(Party party, RatingSubject subject, Scores scores) {
        String suggestion = scores.suggestion();
        return new Rating(
                party.id(),
                party.label(),
                subject,
                Objects.requireNonNull(scores.attitude()),
                Objects.requireNonNull(scores.efficiency()),
                Objects.requireNonNull(scores.satisfaction()),
                suggestion == null || suggestion.isBlank() ? null : suggestion.strip(),
                clock.instant());
    }

    private static RatingGiven fact(Rating rating) {
        return new RatingGiven(
                rating.partyId().value(),
                rating.partyLabel(),
                rating.subject(),
                rating.attitude(),
                rating.efficiency(),
                rating.satisfaction(),
                rating.suggestion() != null);
    }

    private List<InsurerId> insurersOf(CaseId caseId, Party party) {
        return claims.list(caseId).stream()
                .filter(claim -> claim.claimantLabel().equals(party.label()))
                .map(claim -> new InsurerId(claim.insurerId()))
                .distinct()
                .toList();
    }

    @Override
    public List<Rating> listVisible(CaseId caseId, Actor reader) {
        Optional<Party> own = findOwn(caseId, reader);
        return table.list(caseId).stream()
                .filter(rating -> !reader.is(Role.PARTY)
                        || own.filter(party -> party.id().equals(rating.partyId()))
                                .isPresent())
                .filter(rating -> !reader.is(Role.INSURER) || rating.subject() == RatingSubject.INSURER)
                .toList();
    }

    @Override
    public List<RatingSubject> listOpen(CaseId caseId, Actor reader) {
        boolean closed = cases.find(caseId)
                .filter(accident -> accident.state() == HandlingState.CLOSED)
                .isPresent();
        Optional<Party> own = findOwn(caseId, reader);
        if (!closed || own.isEmpty()) {
            return List.of();
        }
        List<RatingSubject> given =
                listVisible(caseId, reader).stream().map(Rating::subject).toList();
        return Arrays.stream(RatingSubject.values())
                .filter(subject -> !given.contains(subject))
                .filter(subject -> subject == RatingSubject.OFFICER
                        || !insurersOf(caseId, own.get()).isEmpty())
                .toList();
    }

    private Optional<Party> findOwn(CaseId caseId, Actor reader) {
        return cases.listParties(caseId).stream()
                .filter(party -> party.isOf(reader.accountId()))
                .findFirst();
    }

    private static void check(Scores scores) {
        List<FieldProblem> problems = new ArrayList<>();
        check("attitude", scores.attitude(), problems);
        check("efficiency", scores.efficiency(), problems);
        check("satisfaction", scores.satisfaction(), problems);
        if (scores.suggestion() != null && scores.suggestion().length() > LONGEST_SUGGESTION) {
            problems.add(FieldProblem.of("suggestion", "field.too-long", LONGEST_SUGGESTION));
        }
        if (!problems.isEmpty()) {
            throw Problem.ofFields(RatingProblem.INVALID, problems);
        }
    }

    private static void check(String field, @Nullable Integer score, List<FieldProblem> problems) {
        if (score == null) {
            problems.add(FieldProblem.of(field, "field.required"));
        } else if (score < LOWEST || score > HIGHEST) {
            problems.add(FieldProblem.of(field, "field.range", LOWEST, HIGHEST));
        }
    }
}
