package kuaichu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;

/** The rules themselves, by name. */
final class Rules {
    private static final Set<String> CLOCK_TYPES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year");

    static final ArchRule DOMAIN_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "tools.jackson..", "jakarta..")
            .because("the domain must be readable and testable without the platform");

    static final ArchRule TIME_IS_AN_ARGUMENT = noClasses()
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("the wall clock or a sleep") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getName();
                    return (CLOCK_TYPES.contains(owner) && name.equals("now") && takesNoClock(access))
                            || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                            || (owner.equals("java.lang.Thread") && name.equals("sleep"));
                }
            })
            .because("tests set the clock; inject java.time.Clock");

    static final ArchRule NAMES_SAY_WHAT_A_THING_DOES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager");

    static final ArchRule PERSISTENCE_IS_PRIVATE = noClasses()
            .that()
            .resideInAPackage("..persistence..")
            .and()
            .resideOutsideOfPackage("kuaichu.platform..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .bePublic()
            .because(
                    "tables are reached through the module's own interfaces; the database itself is the platform's, for the tools as well");

    static final ArchRule WEB_KNOWS_NO_TABLES = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
            .because("an edge calls use cases");

    static final ArchRule NO_FIELD_INJECTION =
            noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    static final ArchRule NO_PUBLIC_STATE = fields().that()
            .areNotFinal()
            .should()
            .notBePublic()
            .andShould()
            .notHaveModifier(JavaModifier.PROTECTED)
            .allowEmptyShould(true);

    static final ArchRule ARROWS_ONLY_GO_DOWN = ArchRuleDefinition.classes()
            .should(new ArchCondition<JavaClass>("depend on lower floors only") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    origin.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> !Floors.mayUse(
                                    origin.getPackageName(),
                                    dependency.getTargetClass().getPackageName()))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                }
            });

    private Rules() {}

    private static boolean takesNoClock(JavaAccess<?> access) {
        return !access.getDescription().contains("now(java.time.Clock)");
    }
}
