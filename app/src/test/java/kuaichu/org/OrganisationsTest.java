package kuaichu.org;

import static org.assertj.core.api.Assertions.assertThat;

import kuaichu.PlatformTest;
import kuaichu.org.Organisations.PoliceUnit;
import org.junit.jupiter.api.Test;

/** FEATURE: the place of an accident tells the brigade; a unit sees what lies below it. */
@PlatformTest
class OrganisationsTest {
    private final Organisations organisations;

    OrganisationsTest(Organisations organisations) {
        this.organisations = organisations;
    }

    @Test
    void thePlaceTellsTheBrigade() {
        assertThat(organisations.brigadeAt(119.3012, 26.0853).code()).isEqualTo("350102000000");
        assertThat(organisations.brigadeAt(119.40, 26.05).code()).isEqualTo("350103000000");
    }

    @Test
    void aPlaceOutsideEveryAreaGoesToTheFirstBrigade() {
        assertThat(organisations.brigadeAt(0, 0)).isEqualTo(organisations.defaultBrigade());
    }

    @Test
    void aDetachmentHoldsItsBrigadesAndSquadrons() {
        PoliceUnit detachment = organisations.findUnitByCode("350100000000").orElseThrow();

        assertThat(organisations.listWithDescendants(detachment.id()))
                .hasSize(5)
                .contains(detachment.id());
    }

    @Test
    void insurersAreFoundByCodeAndById() {
        var insurer = organisations.findInsurerByCode("RACX").orElseThrow();

        assertThat(organisations.findInsurer(insurer.id())).contains(insurer);
        assertThat(organisations.findInsurerByCode("NONE")).isEmpty();
    }
}
