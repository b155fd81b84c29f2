package kuaichu.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CityRulesTest {
    private static final String CONSENTED = "injury=MINOR consent ";
    private static final String PAIR = "A:MV REAR_END; B:MV";

    private static Evaluation in(String city, String accident, String parties, Circumstances circumstances) {
        return LiabilityEngine.standard()
                .inCity(city)
                .evaluate(CaseNotation.accident(accident, parties), circumstances);
    }

    private static Evaluation in(String city, String accident) {
        return in(city, accident, PAIR, Circumstances.UNKNOWN);
    }

    @Test
    void one_city_handles_a_slight_injury_online_and_the_other_does_not() {
        assertThat(in("rongcheng", CONSENTED).route()).isEqualTo(Route.ONLINE_SIMPLIFIED);

        Evaluation other = in("linjiang", CONSENTED);
        assertThat(other.route()).isEqualTo(Route.ONSITE_POLICE);
        assertThat(other.cityLimits()).containsExactly(CityLimit.INJURY_NOT_ALLOWED);
        assertThat(other.sceneInstruction()).isEqualTo(SceneInstruction.PROTECT_SCENE);
    }

    @Test
    void hours_are_those_in_force_on_the_day() {
        String disputed = "disputed joint ";
        assertThat(in("rongcheng", disputed + "at=2026-06-30T20:00:00+08:00").cityLimits())
                .containsExactly(CityLimit.OUTSIDE_HOURS);
        assertThat(in("rongcheng", disputed + "at=2026-07-01T20:00:00+08:00").route())
                .isEqualTo(Route.ONLINE_SIMPLIFIED);
        assertThat(in("linjiang", disputed + "at=2026-07-01T18:00:00+08:00").cityLimits())
                .containsExactly(CityLimit.OUTSIDE_HOURS);
        assertThat(in("linjiang", disputed + "at=2026-07-01T01:00:00Z").route()).isEqualTo(Route.ONLINE_SIMPLIFIED);
    }

    @Test
    void excluded_roads_differ() {
        String disputed = "disputed joint road=URBAN_EXPRESSWAY";
        assertThat(in("rongcheng", disputed).cityLimits()).containsExactly(CityLimit.ROAD_EXCLUDED);
        assertThat(in("linjiang", disputed).route()).isEqualTo(Route.ONLINE_SIMPLIFIED);
    }

    @Test
    void the_ceiling_itself_is_still_within() {
        String disputed = "disputed joint";
        Circumstances atCeiling = new Circumstances(1_000_000L, false, false);
        Circumstances above = new Circumstances(1_000_001L, false, false);
        assertThat(in("linjiang", disputed, PAIR, atCeiling).route()).isEqualTo(Route.ONLINE_SIMPLIFIED);
        assertThat(in("linjiang", disputed, PAIR, above).cityLimits()).containsExactly(CityLimit.LOSS_ABOVE_CEILING);
        assertThat(in("rongcheng", disputed, PAIR, above).route()).isEqualTo(Route.ONLINE_SIMPLIFIED);
    }

    @Test
    void a_facility_goes_online_only_where_the_city_allows_it_and_its_owner_is_present() {
        Circumstances present = new Circumstances(null, true, false);
        assertThat(in("rongcheng", "facility", "A:MV SINGLE", present).route()).isEqualTo(Route.ONLINE_SIMPLIFIED);
        assertThat(in("rongcheng", "facility", "A:MV SINGLE", Circumstances.UNKNOWN)
                        .route())
                .isEqualTo(Route.ONSITE_POLICE);
        assertThat(in("linjiang", "facility", "A:MV SINGLE", present).route()).isEqualTo(Route.ONSITE_POLICE);
        assertThat(in("rongcheng", "facility", "A:MV SINGLE", present).sceneInstruction())
                .isEqualTo(SceneInstruction.MOVE_THEN_REPORT);
    }

    @Test
    void number_of_parties_and_weather_limit_online_handling() {
        String three = "A:MV REAR_END; B:MV; C:MV";
        assertThat(in("linjiang", "disputed joint", three, Circumstances.UNKNOWN)
                        .cityLimits())
                .containsExactly(CityLimit.TOO_MANY_PARTIES);
        assertThat(in("rongcheng", "disputed joint", three, new Circumstances(null, false, true))
                        .cityLimits())
                .containsExactly(CityLimit.SUSPENDED);
    }

    @Test
    void a_city_never_loosens_what_the_law_forbids() {
        for (String city : CityRules.listCities()) {
            Evaluation answer = in(city, "", "A:MV REAR_END +alcohol; B:MV", new Circumstances(0L, true, false));
            assertThat(answer.route()).isEqualTo(Route.ONSITE_POLICE);
        }
    }

    @Test
    void an_unknown_city_is_named() {
        assertThatThrownBy(() -> LiabilityEngine.standard().inCity("atlantis"))
                .hasMessageContaining("atlantis")
                .hasMessageContaining("rongcheng");
    }

    @Test
    void riders_weather_and_insurers_of_other_provinces_are_handled_as_each_city_says() {
        String disputed = "disputed joint ";
        String rider = "A:MV LANE_CHANGE; B:NMV";
        assertThat(in("rongcheng", disputed, rider, Circumstances.UNKNOWN).route())
                .isEqualTo(Route.ONLINE_SIMPLIFIED);
        assertThat(in("linjiang", disputed, rider, Circumstances.UNKNOWN).cityLimits())
                .containsExactly(CityLimit.NON_MOTOR_NOT_ALLOWED);

        Circumstances rain = new Circumstances(null, false, false, Weather.RAIN, false);
        assertThat(in("linjiang", disputed + "at=2026-06-30T10:00:00+08:00", PAIR, rain)
                        .route())
                .isEqualTo(Route.ONLINE_SIMPLIFIED);
        assertThat(in("linjiang", disputed + "at=2026-07-01T10:00:00+08:00", PAIR, rain)
                        .cityLimits())
                .containsExactly(CityLimit.SUSPENDED);

        Circumstances elsewhere = new Circumstances(null, false, false, null, true);
        assertThat(in("linjiang", disputed, PAIR, elsewhere).cityLimits()).containsExactly(CityLimit.INSURED_ELSEWHERE);
        assertThat(in("rongcheng", disputed, PAIR, elsewhere).route()).isEqualTo(Route.ONLINE_SIMPLIFIED);
    }
}
