package kuaichu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import kuaichu.Kuaichu;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** FEATURE: the house keeps its shape; a rule that could never fail proves nothing, so each is seen red on a planted class. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kuaichu");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    /** The libraries stand below the house: everybody may use them. */
    private static final ApplicationModules MODULES = ApplicationModules.of(
            Kuaichu.class,
            JavaClass.Predicates.resideInAnyPackage(
                    "kuaichu.kernel..",
                    "kuaichu.liability..",
                    "kuaichu.verifier..",
                    "kuaichu.reader..",
                    "kuaichu.testkit..",
                    "kuaichu.sandbox.."));

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("domain knows no framework", Rules.DOMAIN_KNOWS_NO_FRAMEWORK, "planted.domain.DomainWithSpring"),
                rule("time is an argument", Rules.TIME_IS_AN_ARGUMENT, "planted.domain.ReadsTheWallClock"),
                rule("names say what a thing does", Rules.NAMES_SAY_WHAT_A_THING_DOES, "planted.domain.CaseUtils"),
                rule("persistence is private", Rules.PERSISTENCE_IS_PRIVATE, "planted.persistence.PublicTable"),
                rule("web knows no tables", Rules.WEB_KNOWS_NO_TABLES, "planted.web.ControllerWithSql"),
                rule("no field injection", Rules.NO_FIELD_INJECTION, "planted.web.ControllerWithSql"),
                rule("no public state", Rules.NO_PUBLIC_STATE, "planted.domain.CaseUtils"),
                rule("arrows only go down", Rules.ARROWS_ONLY_GO_DOWN, "planted.floors.docket.KnowsTheClaim"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheWholeHouse(ArchRule rule, String planted) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isRedOnThePlantedViolation(ArchRule rule, String planted) {
        var result = rule.allowEmptyShould(true).evaluate(PLANTED);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(planted);
    }

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        MODULES.verify();
    }

    @Test
    void everyModuleHasAFloor() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .allSatisfy(module -> assertThat(Floors.OF_MODULE).containsKey(module));
    }

    private static Arguments rule(String name, ArchRule rule, String planted) {
        return Arguments.of(Named.of(name, rule), planted);
    }
}
