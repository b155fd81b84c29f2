package kuaichu.accident.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.Eligibility;
import kuaichu.accident.Triage;
import kuaichu.kernel.LegalDeadline;
import kuaichu.liability.Articles;
import kuaichu.liability.Injury;
import kuaichu.liability.LiabilityEngine;
import kuaichu.liability.PartyKind;
import kuaichu.liability.RoadType;
import kuaichu.liability.RouteReason;
import kuaichu.liability.SceneInstruction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * FEATURE: a phone without a network gives the scene instruction the platform gives. The page reads the rules and the words from a file
 * written here, and its own tests go through the vectors written here. Write both anew: {@code -Dtriage.write=true}.
 */
class PhoneTriageTest {
    private static final Path WEB = Path.of("../web/apps/party");
    private static final Path RULES = WEB.resolve("src/logic/sceneRules.json");
    private static final Path VECTORS = WEB.resolve("test/triage-vectors.tsv");
    private static final Instant DAY = Instant.parse("2026-03-03T02:00:00Z");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The pictures a phone shows for "who met whom", and the parties they stand for. */
    private static final Map<String, List<PartyKind>> MET = met();

    private static final List<String> TROUBLES = List.of(
            "alcoholOrDrugSuspected",
            "unlicensedDriver",
            "noPlateOrFake",
            "leftScene",
            "intentional",
            "overloadOrSpeedingPassengerTransport",
            "dangerousGoods",
            "facilityDamaged",
            "noInsuranceOrInspection");

    private final TriageDesk desk = new TriageDesk(LiabilityEngine.standard().inCity("rongcheng"));

    @Test
    void thePageReadsTheRulesAndTheWordsOfThePlatform() throws IOException {
        String now = JSON.writeValueAsString(rules()) + "\n";
        hold(RULES, now);
    }

    @Test
    void thePageIsTestedAgainstWhatThePlatformDecides() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Answers answers : everyAnswer()) {
            Triage triage = desk.decide(answers.eligibility(), RoadType.URBAN_ROAD, DAY);
            String reasons = triage.reasons().stream().map(Triage.Reason::code).collect(Collectors.joining(","));
            lines.add(answers + "\t" + triage.sceneInstruction() + "\t" + reasons);
        }
        assertThat(lines).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
        assertThat(SceneInstruction.values())
                .allSatisfy(
                        instruction -> assertThat(lines).anyMatch(line -> line.contains("\t" + instruction + "\t")));
        hold(
                VECTORS,
                "# injury\tconsent\tcanMove\tmet\tpolice\ttroubles\tinstruction\treasons\n" + String.join("\n", lines)
                        + "\n");
    }

    private static void hold(Path file, String now) throws IOException {
        if (Boolean.getBoolean("triage.write")) {
            Files.writeString(file, now);
        }
        assertThat(file)
                .as("the rules changed: run this test with -Dtriage.write=true and look at the difference")
                .hasContent(now);
    }

    private static Map<String, List<PartyKind>> met() {
        Map<String, List<PartyKind>> met = new LinkedHashMap<>();
        met.put("cars", List.of(PartyKind.MV, PartyKind.MV));
        met.put("more-cars", List.of(PartyKind.MV, PartyKind.MV, PartyKind.MV));
        met.put("ebike", List.of(PartyKind.MV, PartyKind.NMV));
        met.put("person", List.of(PartyKind.MV, PartyKind.PED));
        met.put("nothing", List.of(PartyKind.MV));
        met.put("bikes", List.of(PartyKind.NMV, PartyKind.NMV));
        met.put("bike-person", List.of(PartyKind.NMV, PartyKind.PED));
        return met;
    }

    /** Everything without or with one trouble, and every pair of troubles between two cars. */
    private static List<Answers> everyAnswer() {
        List<Answers> all = new ArrayList<>();
        for (Hurt hurt : Hurt.values()) {
            for (String met : MET.keySet()) {
                addCircumstances(all, new Answers(hurt, true, met, false, Set.of()));
                addCircumstances(all, new Answers(hurt, true, met, true, Set.of()));
                addCircumstances(all, new Answers(hurt, false, met, false, Set.of()));
                addCircumstances(all, new Answers(hurt, false, met, true, Set.of()));
            }
        }
        for (int i = 0; i < TROUBLES.size(); i++) {
            for (int j = i + 1; j < TROUBLES.size(); j++) {
                all.add(new Answers(Hurt.NOBODY, true, "cars", false, Set.of(TROUBLES.get(i), TROUBLES.get(j))));
            }
        }
        all.add(new Answers(Hurt.NOBODY, true, "cars", false, Set.copyOf(TROUBLES)));
        return all;
    }

    private static void addCircumstances(List<Answers> all, Answers clear) {
        all.add(clear);
        TROUBLES.forEach(
                trouble -> all.add(new Answers(clear.hurt, clear.canMove, clear.met, clear.police, Set.of(trouble))));
    }

    private enum Hurt {
        NOBODY(Injury.NONE, null),
        SLIGHTLY_NOT_ASKED(Injury.MINOR, null),
        SLIGHTLY_ALL_CONSENT(Injury.MINOR, true),
        SLIGHTLY_NO_CONSENT(Injury.MINOR, false),
        BADLY(Injury.SERIOUS, null);

        private final Injury injury;
        private final @Nullable Boolean consent;

        Hurt(Injury injury, @Nullable Boolean consent) {
            this.injury = injury;
            this.consent = consent;
        }
    }

    private record Answers(Hurt hurt, boolean canMove, String met, boolean police, Set<String> troubles) {
        Eligibility eligibility() {
            return new Eligibility(
                    hurt.injury,
                    null,
                    hurt.consent,
                    troubles.contains("alcoholOrDrugSuspected"),
                    troubles.contains("unlicensedDriver"),
                    troubles.contains("noPlateOrFake"),
                    !canMove,
                    troubles.contains("leftScene"),
                    troubles.contains("intentional"),
                    troubles.contains("overloadOrSpeedingPassengerTransport"),
                    troubles.contains("dangerousGoods"),
                    troubles.contains("noInsuranceOrInspection"),
                    troubles.contains("facilityDamaged"),
                    java.util.Objects.requireNonNull(MET.get(met)),
                    police);
        }

        @Override
        public String toString() {
            String consent = hurt.consent == null ? "-" : hurt.consent ? "yes" : "no";
            return String.join(
                    "\t",
                    hurt.injury.name(),
                    consent,
                    canMove ? "yes" : "no",
                    met,
                    police ? "yes" : "no",
                    String.join(",", new TreeSet<>(troubles)));
        }
    }

    private static Map<String, Object> rules() throws IOException {
        Properties chinese = texts("zh_CN");
        Properties english = texts("en");
        Set<String> citations = new TreeSet<>();
        Map<String, Object> instructions = new LinkedHashMap<>();
        for (SceneInstruction instruction : SceneInstruction.values()) {
            citations.add(instruction.citation());
            instructions.put(instruction.name(), instruction.citation());
        }
        Map<String, Object> reasons = new LinkedHashMap<>();
        for (RouteReason reason : RouteReason.values()) {
            if (reason != RouteReason.R_DISPUTED) {
                citations.addAll(reason.citations());
                reasons.put(reason.name(), reason(reason, chinese, english));
            }
        }
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("instructions", instructions);
        rules.put("reasons", reasons);
        rules.put("articles", articles(citations));
        return rules;
    }

    private static Map<String, Object> reason(RouteReason reason, Properties chinese, Properties english) {
        String key = "triage." + reason;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("instruction", reason.instruction().map(Enum::name).orElse(null));
        row.put("articles", reason.citations());
        row.put("zh-CN", chinese.getProperty(key));
        row.put("en", english.getProperty(key));
        return row;
    }

    private static Map<String, Object> articles(Set<String> citations) {
        Articles law = Articles.standard();
        Map<String, Object> found = new LinkedHashMap<>();
        for (String citation : citations) {
            var article = law.find(citation, LocalDate.ofInstant(DAY, LegalDeadline.ZONE))
                    .orElseThrow();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("zh-CN", ArticleRef.of(article, Locale.SIMPLIFIED_CHINESE).title());
            row.put("en", ArticleRef.of(article, Locale.ENGLISH).title());
            row.put("text", article.text());
            row.put("version", article.effectiveFrom().toString());
            found.put(citation, row);
        }
        return found;
    }

    private static Properties texts(String language) throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("i18n/accident_" + language + ".properties"), "UTF-8"));
    }
}
