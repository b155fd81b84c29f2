package kuaichu.sandbox.sms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaichu.sandbox.http.Answer;
import kuaichu.sandbox.http.Call;
import kuaichu.sandbox.http.Endpoint;
import kuaichu.sandbox.state.Journal;
import kuaichu.sandbox.state.Partner;
import kuaichu.sandbox.state.World;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts, shows them in the inbox, owes a delivery receipt each. The same reference is the same message. Numbers ending in 0000
 * do not exist: their receipt says FAILED.
 */
public final class SmsGateway implements Endpoint {
    /** Where receipts go on the platform. */
    public static final String RECEIPTS = "/api/v1/partner/sms/receipts";

    private final World world;
    private final Map<String, SmsTaken> byReference = new LinkedHashMap<>();

    /** A text as taken from the platform. */
    public record SmsTaken(String messageId, String reference, String to, String text, String at) {}

    private record Order(
            @Nullable String to,
            @Nullable String text,
            @Nullable String reference) {}

    private record Receipt(
            String eventId,
            String messageId,
            String reference,
            String state,
            String at,
            @Nullable String reason) {}

    public SmsGateway(World world) {
        this.world = world;
        world.journal().onReplay(SmsTaken.class, it -> byReference.put(it.reference(), it));
    }

    @Override
    public Answer answer(Call call) {
        if (!"POST".equals(call.method()) || !"messages".equals(call.tail())) {
            return Answer.notFound();
        }
        Order order = Journal.JSON.readValue(call.body(), Order.class);
        String to = order.to() == null ? "" : order.to();
        String text = order.text() == null ? "" : order.text();
        if (!to.matches("1[3-9]\\d{9}")) {
            return Answer.refused(422, "bad-number", "号码格式不正确");
        }
        if (text.isBlank() || text.length() > 500) {
            return Answer.refused(422, "bad-text", "短信内容应为1到500字");
        }
        String reference = order.reference() == null ? world.nextId("REF") : order.reference();
        SmsTaken taken = take(to, text, reference);
        return Answer.ok(Map.of("messageId", taken.messageId(), "state", "ACCEPTED"));
    }

    private synchronized SmsTaken take(String to, String text, String reference) {
        @Nullable SmsTaken before = byReference.get(reference);
        if (before != null) {
            return before;
        }
        SmsTaken taken = new SmsTaken(
                world.nextId("SMS"),
                reference,
                to,
                text,
                world.clock().instant().toString());
        world.journal().append(taken);
        byReference.put(reference, taken);
        boolean exists = !to.endsWith("0000");
        world.callbacks()
                .owe(
                        Partner.SMS,
                        RECEIPTS,
                        new Receipt(
                                world.nextId("EV"),
                                taken.messageId(),
                                reference,
                                exists ? "DELIVERED" : "FAILED",
                                taken.at(),
                                exists ? null : "空号"));
        return taken;
    }

    /** Newest first, to one number or to all. */
    public synchronized List<SmsTaken> inbox(@Nullable String to, int limit) {
        Collection<SmsTaken> all = byReference.values();
        List<SmsTaken> list = new ArrayList<>(
                all.stream().filter(it -> to == null || it.to().equals(to)).toList());
        return list.reversed().stream().limit(limit).toList();
    }
}
