package kuaichu.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kuaichu.Api;
import kuaichu.DocketQuiet;
import kuaichu.EventStream;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.SecondNode;
import kuaichu.accident.Roadside;
import kuaichu.sandbox.Sandbox;
import kuaichu.testkit.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** FEATURE: two platforms on one database are one: what happens on one is seen on the other, and done once. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {
    private final Api api;
    private final Roadside roadside;
    private final DocketSubscriptions subscriptions;
    private final JdbcClient jdbc;
    private final Sandbox sandbox;
    private final SettableClock clock;
    private final Environment environment;
    private @Nullable SecondNode second;

    TwoNodesTest(
            Api api,
            SettableClock clock,
            DocketSubscriptions subscriptions,
            JdbcClient jdbc,
            Sandbox sandbox,
            Environment environment) {
        this.api = api;
        this.roadside = new Roadside(api, clock);
        this.subscriptions = subscriptions;
        this.jdbc = jdbc;
        this.sandbox = sandbox;
        this.clock = clock;
        this.environment = environment;
    }

    @BeforeAll
    void aSecondNodeStarts(@TempDir Path data) {
        second = SecondNode.start(environment, sandbox, clock, data);
    }

    @AfterAll
    void itStops() {
        if (second != null) {
            second.close();
        }
    }

    @Test
    @Timeout(60)
    void whatIsWrittenOnOneReachesTheStreamOfTheOtherAndResumesThere() throws Exception {
        Api.As zhang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        List<String> before = EventStream.timeline(zhang, caseId, "id");

        try (EventStream first = EventStream.open(api.base(), zhang, caseId, null)) {
            assertThat(first.read(2)).isEqualTo(before.subList(0, 2));
        }
        try (EventStream stream = EventStream.open(other(), zhang, caseId, before.get(1))) {
            assertThat(stream.read(before.size() - 2)).isEqualTo(before.subList(2, before.size()));
            zhang.post("/cases/" + caseId + "/evidence", Map.of("digests", roadside.digests("DAMAGE")))
                    .ok();
            List<String> after = EventStream.timeline(zhang, caseId, "id");
            assertThat(after).hasSizeGreaterThan(before.size());
            assertThat(stream.read(after.size() - before.size())).isEqualTo(after.subList(before.size(), after.size()));
        }
    }

    @Test
    void whatReadersDoIsDoneOnceByOneOfThem() {
        String phone = Roadside.phone();
        Api.As zhang = api.as(Api.party(phone));
        Api.As wang = roadside.person();
        String caseId = roadside.clearedCase(zhang);
        Roadside.join(zhang, wang, caseId);
        roadside.fillIn(zhang, caseId, 0, phone);
        roadside.fillIn(wang, caseId, 1);
        roadside.agree(zhang, wang, caseId);

        new DocketQuiet(subscriptions).await();
        Eventually.holds("every SMS has left", () -> count(caseId, "sms_state in ('WAITING', 'SENT')") == 0);
        int told = count(caseId, "party_label = 'A' and sms_state = 'DELIVERED'");
        assertThat(told).isPositive();
        assertThat(sandbox.inbox(phone)).hasSize(told);
        assertThat(subscriptions.listHeld()).isEmpty();
    }

    private int count(String caseId, String condition) {
        return jdbc.sql("select count(*) from notice.message where case_id = cast(? as uuid) and " + condition)
                .param(caseId)
                .query(Integer.class)
                .single();
    }

    private String other() {
        return java.util.Objects.requireNonNull(second).base();
    }
}
