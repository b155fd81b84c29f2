package kuaichu.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kuaichu.sandbox.alarm.AlarmCentre;
import kuaichu.sandbox.bank.Bank;
import kuaichu.sandbox.http.Answer;
import kuaichu.sandbox.http.Call;
import kuaichu.sandbox.http.Endpoint;
import kuaichu.sandbox.sms.SmsGateway;
import kuaichu.sandbox.state.CallLog;
import kuaichu.sandbox.state.Conduct;
import kuaichu.sandbox.state.Journal;
import kuaichu.sandbox.state.Partner;
import org.jspecify.annotations.Nullable;

/** The control page (控制台) and its API: switches, scripted clock, SMS inbox, log of calls. */
final class ControlPanel implements Endpoint {
    private static final byte[] PAGE = readPage();
    private static final int SHOWN = 60;

    private final Sandbox sandbox;

    private record PartnerState(String name, String title, Conduct conduct) {}

    private record ClockState(Instant now, long offsetSeconds, boolean frozen) {}

    private record ClockChange(
            @Nullable Boolean frozen, @Nullable Long advanceSeconds) {}

    private record ConductChange(
            @Nullable Long delayMillis,
            @Nullable Double errorRate,
            @Nullable Boolean duplicate,
            @Nullable Boolean outage,
            @Nullable Boolean losesAnswers,
            @Nullable Long settleAfterSeconds) {
        Conduct on(Conduct old) {
            return new Conduct(
                    or(delayMillis, old.delayMillis()),
                    or(errorRate, old.errorRate()),
                    or(duplicate, old.duplicate()),
                    or(outage, old.outage()),
                    or(losesAnswers, old.losesAnswers()),
                    or(settleAfterSeconds, old.settleAfterSeconds()));
        }

        private static <T> T or(@Nullable T value, T other) {
            return value != null ? value : other;
        }
    }

    private record Overview(
            List<PartnerState> partners,
            ClockState clock,
            List<SmsGateway.SmsTaken> sms,
            List<CallLog.Entry> calls,
            List<Bank.Transfer> transfers,
            List<AlarmCentre.Handed> alarms,
            int notices,
            int accidents) {}

    ControlPanel(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    Answer page(Call call) {
        return "/".equals(call.path()) ? Answer.html(PAGE) : Answer.notFound();
    }

    @Override
    public Answer answer(Call call) {
        String tail = call.tail();
        boolean write = !"GET".equals(call.method());
        if (write
                && !Objects.requireNonNullElse(call.header("content-type"), "").startsWith("application/json")) {
            return Answer.refused(415, "json-only", "请用 application/json");
        }
        if (tail.startsWith("partners/")) {
            return partner(tail.substring("partners/".length()), write ? call : null);
        }
        return switch (call.method() + " " + tail) {
            case "GET partners" -> Answer.ok(partners());
            case "GET clock" -> Answer.ok(clock());
            case "PUT clock" -> setClock(Journal.JSON.readValue(call.body(), ClockChange.class));
            case "GET sms" ->
                Answer.ok(Map.of("items", sandbox.inbox(call.query().get("to"))));
            case "GET calls" -> Answer.ok(Map.of("items", sandbox.calls()));
            case "GET transfers" -> Answer.ok(Map.of("items", sandbox.transfers()));
            case "GET alarms" -> Answer.ok(Map.of("items", sandbox.alarms().handed()));
            case "POST alarms" ->
                Answer.ok(sandbox.alarms().handOver(Journal.JSON.readValue(call.body(), AlarmCentre.Call.class)));
            case "GET notices" -> Answer.ok(Map.of("items", sandbox.notices()));
            case "GET accidents" -> Answer.ok(Map.of("items", sandbox.accidents()));
            case "GET overview" -> Answer.ok(overview());
            case "GET health" -> Answer.ok(Map.of("status", "UP"));
            default -> Answer.notFound();
        };
    }

    private Answer partner(String name, @Nullable Call change) {
        Partner partner = Partner.of(name);
        if (change != null) {
            ConductChange wanted = Journal.JSON.readValue(change.body(), ConductChange.class);
            sandbox.conduct(partner, wanted::on);
        }
        return Answer.ok(state(partner));
    }

    private Answer setClock(ClockChange change) {
        if (change.frozen() != null) {
            if (change.frozen()) {
                sandbox.clock().freeze();
            } else {
                sandbox.clock().run();
            }
            sandbox.rememberClock();
        }
        if (change.advanceSeconds() != null) {
            if (change.advanceSeconds() < 0) {
                throw new IllegalArgumentException("advanceSeconds: the clock does not run backwards");
            }
            sandbox.advance(Duration.ofSeconds(change.advanceSeconds()));
        }
        return Answer.ok(clock());
    }

    private Overview overview() {
        return new Overview(
                partners(),
                clock(),
                sandbox.inbox(null).stream().limit(SHOWN).toList(),
                sandbox.calls().stream().limit(SHOWN).toList(),
                sandbox.transfers().stream().limit(SHOWN).toList(),
                sandbox.alarms().handed().stream().limit(SHOWN).toList(),
                sandbox.notices().size(),
                sandbox.accidents().size());
    }

    private List<PartnerState> partners() {
        return Arrays.stream(Partner.values()).map(this::state).toList();
    }

    private PartnerState state(Partner partner) {
        return new PartnerState(partner.key(), partner.title(), sandbox.conduct(partner));
    }

    private ClockState clock() {
        var setting = sandbox.clock().setting();
        return new ClockState(sandbox.clock().instant(), setting.offsetSeconds(), setting.frozenAt() != null);
    }

    private static byte[] readPage() {
        try (InputStream in = ControlPanel.class.getResourceAsStream("control.html")) {
            return Objects.requireNonNull(in, "control.html").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("control.html", e);
        }
    }
}
