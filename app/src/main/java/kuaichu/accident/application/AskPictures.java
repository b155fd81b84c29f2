package kuaichu.accident.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.accident.PicturedScene;
import kuaichu.accident.Statement;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.LiabilityEngine;
import kuaichu.liability.Wording;
import kuaichu.liability.picture.PicturedFacts;
import kuaichu.liability.picture.Question;
import kuaichu.liability.picture.Scene;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.springframework.stereotype.Service;

/** What a party is asked in pictures (图示问答), with what it has answered: its own eyes only before everybody was heard. */
@Service
public class AskPictures {
    private final AccidentCases cases;
    private final PicturedFacts pictured;

    AskPictures(AccidentCases cases, LiabilityEngine engine) {
        this.cases = cases;
        this.pictured = PicturedFacts.with(engine);
    }

    /**
     * A sheet to fill in.
     *
     * @param questions empty where behaviours are named instead
     * @param answers code by question id, empty while nothing was answered or the reader may not see it
     * @param heard everybody has spoken
     * @param open whether it may still be given or changed
     */
    public record Sheet(
            Party party, List<Question> questions, Map<String, String> answers, boolean heard, boolean open) {
        public Sheet {
            questions = List.copyOf(questions);
            answers = Map.copyOf(answers);
        }
    }

    /** @throws Problem {@code accident.not-yours} for somebody who may not speak for the party */
    public Sheet ask(Actor actor, CaseId caseId, PartyId partyId) {
        AccidentCase accidentCase = cases.require(caseId);
        Party party = cases.requireParty(caseId, partyId);
        List<Party> all = cases.listParties(caseId);
        if (!PartyAccess.mayActFor(actor, party, all)) {
            throw Problem.of(AccidentProblem.NOT_YOURS, party.label());
        }
        boolean heard = all.size() > 1 && all.stream().allMatch(Party::statementGiven);
        List<Statement> versions = cases.listStatementVersions(partyId);
        boolean said = heard && versions.getLast().afterHearing();
        Optional<Scene> scene = PicturedScene.of(accidentCase, all);
        return new Sheet(
                party,
                scene.map(pictured.calling(names(party, all))::questions).orElseGet(List::of),
                mayRead(actor, party, heard) && party.statementGiven()
                        ? versions.getLast().answers()
                        : Map.of(),
                heard,
                PartyAccess.isOpen(accidentCase, actor) && !said);
    }

    /** On one phone handed over, what the other has answered stays closed to the one who holds it again. */
    private static boolean mayRead(Actor actor, Party party, boolean heard) {
        return heard || party.isOf(actor.accountId()) || actor.is(Role.OFFICER);
    }

    private static Function<String, Wording> names(Party me, List<Party> all) {
        return label -> all.stream()
                .filter(party -> party.label().equals(label))
                .map(party -> name(party, party.id().equals(me.id())))
                .findFirst()
                .orElseThrow();
    }

    private static Wording name(Party party, boolean mine) {
        String label = party.label();
        return switch (party.kind()) {
            case MV ->
                mine
                        ? new Wording("您的车（" + label + "）", "your vehicle (" + label + ")")
                        : new Wording("对方的车（" + label + "）", "the other vehicle (" + label + ")");
            case NMV ->
                mine
                        ? new Wording("您骑的车（" + label + "）", "your bike (" + label + ")")
                        : new Wording("对方骑的车（" + label + "）", "the other bike (" + label + ")");
            case PED ->
                mine
                        ? new Wording("您（" + label + "）", "you (" + label + ")")
                        : new Wording("对方行人（" + label + "）", "the person on foot (" + label + ")");
        };
    }
}
