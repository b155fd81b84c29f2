package kuaichu.accident.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.DamagePart;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.FilledBy;
import kuaichu.accident.MotionCode;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.accident.PicturedScene;
import kuaichu.accident.Statement;
import kuaichu.accident.domain.PartyBook;
import kuaichu.accident.domain.PictureAnswers;
import kuaichu.accident.domain.StatementBook;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.Behaviour;
import kuaichu.liability.LiabilityEngine;
import kuaichu.liability.PartyKind;
import kuaichu.liability.picture.PicturedFacts;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Say what happened (陈述经过): each side privately; on one phone the reporter may write down the other's words. */
@Service
public class GiveStatement {
    private final AccidentCases accidentCases;
    private final PartyBook parties;
    private final StatementBook statements;
    private final PicturedFacts pictured;
    private final Docket docket;
    private final Clock clock;

    GiveStatement(
            AccidentCases accidentCases,
            PartyBook parties,
            StatementBook statements,
            LiabilityEngine engine,
            Docket docket,
            Clock clock) {
        this.pictured = PicturedFacts.with(engine);
        this.accidentCases = accidentCases;
        this.parties = parties;
        this.statements = statements;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * What a party says.
     *
     * @param expectedVersion version of the party the person saw
     * @param answers to the pictured facts, where two parties met
     * @param motion needed where behaviours are named
     */
    public record Command(
            int expectedVersion,
            Map<String, String> answers,
            @Nullable MotionCode motion,
            List<String> behaviours,
            List<String> otherBehaviours,
            List<DamagePart> damageParts,
            @Nullable String description) {
        public Command {
            answers = Map.copyOf(answers);
            behaviours = List.copyOf(behaviours);
            otherBehaviours = List.copyOf(otherBehaviours);
            damageParts = List.copyOf(damageParts);
        }
    }

    /**
     * Adds a version. Nobody hears the other before all have spoken; after that each may say it once more.
     *
     * @throws Problem {@code platform.invalid-input}, {@code platform.version-conflict}, {@code accident.data-settled},
     *     {@code accident.not-yours}, {@code accident.statement-final}
     */
    @Transactional
    public AccidentCase give(Actor actor, CaseId caseId, PartyId partyId, Command command) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        Party party = accidentCases.requireParty(caseId, partyId);
        List<Party> all = accidentCases.listParties(caseId);
        PartyAccess.require(accidentCase, actor, party, all);
        check(accidentCase, party, all, command);
        List<Statement> before = statements.listVersions(partyId);
        boolean heard = all.size() > 1 && all.stream().allMatch(Party::statementGiven);
        if (heard && before.getLast().afterHearing()) {
            throw Problem.of(AccidentProblem.STATEMENT_FINAL, party.label());
        }
        if (!parties.markStated(partyId, command.expectedVersion(), command.damageParts())) {
            throw Problem.of(PlatformProblem.VERSION_CONFLICT, party.version());
        }
        FilledBy filledBy = PartyAccess.filledBy(actor, party);
        int version = before.size() + 1;
        statements.store(caseId, statement(party, command, filledBy, version, heard), actor.requireAccount());
        docket.append(
                caseId,
                actor,
                heard
                        ? new AccidentFact.StatementRevised(partyId.value(), party.label(), filledBy, version)
                        : new AccidentFact.StatementGiven(partyId.value(), party.label(), filledBy, version));
        return accidentCase;
    }

    private Statement statement(Party party, Command command, FilledBy filledBy, int version, boolean heard) {
        MotionCode motion = command.motion();
        return new Statement(
                party.id(),
                party.label(),
                command.answers(),
                motion == null ? PictureAnswers.motion(command.answers(), party.label()) : motion,
                command.behaviours(),
                command.otherBehaviours(),
                command.damageParts(),
                command.description(),
                filledBy,
                clock.instant(),
                version,
                heard);
    }

    /** Where two met the pictured facts are asked and lead to the behaviours; otherwise behaviours are named. */
    private void check(AccidentCase accidentCase, Party party, List<Party> all, Command command) {
        FieldChecks checks = new FieldChecks();
        PicturedScene.of(accidentCase, all)
                .ifPresentOrElse(
                        scene -> {
                            boolean named = !command.behaviours().isEmpty()
                                    || !command.otherBehaviours().isEmpty();
                            checks.refuseIf(named, "behaviours", "picture.answers-instead");
                            checks.refuseIf(command.answers().isEmpty(), "answers", "field.required");
                            PictureAnswers.check(checks, pictured.questions(scene), command.answers());
                        },
                        () -> {
                            checks.require("motion", command.motion());
                            checks.refuseIf(!command.answers().isEmpty(), "answers", "picture.two-parties");
                            checkBehaviours(checks, party, all, command);
                        });
        checks.throwIfAny();
    }

    /** A car cannot have been ridden against the cycle lane. */
    private static void checkBehaviours(FieldChecks checks, Party party, List<Party> all, Command command) {
        refuseImpossible(checks, "behaviours", command.behaviours(), List.of(party.kind()));
        refuseImpossible(
                checks,
                "otherBehaviours",
                command.otherBehaviours(),
                all.stream()
                        .filter(other -> !other.id().equals(party.id()))
                        .map(Party::kind)
                        .toList());
    }

    private static void refuseImpossible(
            FieldChecks checks, String field, List<String> behaviours, List<PartyKind> kinds) {
        for (int i = 0; i < behaviours.size(); i++) {
            Behaviour behaviour = Behaviour.valueOf(behaviours.get(i));
            checks.refuseIf(
                    kinds.stream().noneMatch(behaviour::isPossibleFor), field + "[" + i + "]", "behaviour.not-of-kind");
        }
    }
}
