package kuaichu.calibration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.accident.PicturedScene;
import kuaichu.accident.Statement;
import kuaichu.accident.WeatherCode;
import kuaichu.liability.LiabilityEngine;
import kuaichu.liability.PartyKind;
import kuaichu.liability.RoadType;
import kuaichu.liability.Wording;
import kuaichu.liability.picture.AnswerSheet;
import kuaichu.liability.picture.ComparedFact;
import kuaichu.liability.picture.Option;
import kuaichu.liability.picture.PicturedFacts;
import kuaichu.liability.picture.Scene;
import kuaichu.liability.picture.Standing;
import kuaichu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a second reader sees (盲评视图): evidence and statements, no outcome, nobody's name, no number of the case. */
@Component
public class ReadingViews {
    private final AccidentCases cases;
    private final Vault vault;
    private final PicturedFacts pictured;

    ReadingViews(AccidentCases cases, Vault vault, LiabilityEngine engine) {
        this.cases = cases;
        this.vault = vault;
        this.pictured = PicturedFacts.with(engine).calling(label -> new Wording("当事人" + label, "party " + label));
    }

    /**
     * A case to be read again.
     *
     * @param given the reader's opinion is given
     */
    public record SecondReadingView(
            UUID readingId,
            boolean given,
            Instant occurredAt,
            RoadType roadType,
            @Nullable WeatherCode weather,
            List<ReadingPartyView> parties,
            List<ReadingFactView> facts,
            List<ReadingPhotoView> photos) {}

    /**
     * A party without name and plate.
     *
     * @param said in own words, newest version
     */
    public record ReadingPartyView(
            String label,
            PartyKind kind,
            List<String> damageParts,
            List<String> behaviours,
            @Nullable String said) {}

    /** A pictured fact with who says what. */
    public record ReadingFactView(String name, Standing standing, List<ReadingVersionView> versions) {}

    /** One version. */
    public record ReadingVersionView(String text, List<String> saidBy) {}

    /** A photo by its place in the list. */
    public record ReadingPhotoView(int index, Vault.Slot slot, Instant takenAt, boolean hasOriginal) {}

    SecondReadingView of(Reading reading, Locale locale) {
        AccidentCase accidentCase = cases.require(reading.caseId());
        List<Party> parties = cases.listParties(reading.caseId());
        List<Statement> statements = cases.listStatements(reading.caseId());
        List<Vault.Evidence> evidence = photos(reading);
        List<ReadingPhotoView> photos = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            Vault.Evidence one = evidence.get(i);
            photos.add(new ReadingPhotoView(i, one.digest().slot(), one.digest().takenAt(), one.hasOriginal()));
        }
        return new SecondReadingView(
                reading.id(),
                reading.state() != Reading.State.OPEN,
                accidentCase.occurredAt(),
                accidentCase.roadType(),
                accidentCase.weather(),
                parties.stream().map(party -> party(party, statements)).toList(),
                PicturedScene.of(accidentCase, parties)
                        .map(scene -> facts(scene, statements, locale))
                        .orElseGet(List::of),
                photos);
    }

    /** Photos of the case, as the reader counts them. */
    List<Vault.Evidence> photos(Reading reading) {
        return vault.listEvidence(reading.caseId()).stream()
                .filter(one -> one.digest().medium() == Vault.Medium.PHOTO)
                .filter(one -> !one.digest().slot().isPersonalPaper())
                .toList();
    }

    private static ReadingPartyView party(Party party, List<Statement> statements) {
        Statement said = statements.stream()
                .filter(statement -> statement.partyId().equals(party.id()))
                .findFirst()
                .orElse(null);
        return new ReadingPartyView(
                party.label(),
                party.kind(),
                party.damageParts().stream().map(Enum::name).toList(),
                said == null ? List.of() : said.behaviours(),
                said == null ? null : said.description());
    }

    private List<ReadingFactView> facts(Scene scene, List<Statement> statements, Locale locale) {
        List<AnswerSheet> sheets = statements.stream()
                .map(statement -> new AnswerSheet(statement.partyLabel(), statement.answers()))
                .toList();
        return pictured.compare(scene, sheets).facts().stream()
                .map(fact ->
                        new ReadingFactView(fact.question().fact().in(locale), fact.standing(), versions(fact, locale)))
                .toList();
    }

    private static List<ReadingVersionView> versions(ComparedFact fact, Locale locale) {
        return fact.question().options().stream()
                .filter(option -> fact.versions().containsValue(option.code()))
                .map(option -> new ReadingVersionView(option.wording().in(locale), saidBy(fact, option)))
                .toList();
    }

    private static List<String> saidBy(ComparedFact fact, Option option) {
        return fact.versions().keySet().stream()
                .filter(label -> option.code().equals(fact.versions().get(label)))
                .sorted()
                .toList();
    }
}
