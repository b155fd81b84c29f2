package kuaichu.sandbox.bank;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaichu.sandbox.http.Answer;
import kuaichu.sandbox.http.Call;
import kuaichu.sandbox.http.Endpoint;
import kuaichu.sandbox.state.Journal;
import kuaichu.sandbox.state.Partner;
import kuaichu.sandbox.state.Signatures;
import kuaichu.sandbox.state.World;
import org.jspecify.annotations.Nullable;

/**
 * Pays by order. The order number is the key: the same order again answers how the first one stands, another content under it is
 * refused. Settlement follows after a delay of the scripted clock and is told by a signed callback.
 */
public final class Bank implements Endpoint {
    /** Where callbacks go on the platform. */
    public static final String CALLBACKS = "/api/v1/partner/bank/callbacks";

    /** A card whose account is closed: transfers to it are rejected at settlement. */
    public static final String CLOSED_ACCOUNT = "6222021000112299994";

    private static final long LARGEST_FEN = 500_000_000;

    private final World world;
    private final Map<String, Transfer> transfers = new LinkedHashMap<>();

    /** Progress of a transfer. */
    public enum State {
        ACCEPTED,
        SETTLED,
        REJECTED
    }

    /** A transfer; written to the journal anew at every change. */
    public record Transfer(
            String orderNo,
            long amountFen,
            String toCard,
            String toName,
            String purpose,
            State state,
            String bankReference,
            @Nullable String reason,
            Instant dueAt,
            @Nullable Instant endedAt) {
        Transfer end(State outcome, @Nullable String why, Instant at) {
            return new Transfer(orderNo, amountFen, toCard, toName, purpose, outcome, bankReference, why, dueAt, at);
        }

        boolean isSameOrder(Order order) {
            return amountFen == order.amountFen() && toCard.equals(order.toCard()) && toName.equals(order.toName());
        }
    }

    /** An order on the wire. */
    record Order(
            @Nullable String orderNo,
            long amountFen,
            @Nullable String toCard,
            @Nullable String toName,
            @Nullable String purpose) {}

    private record Report(
            String orderNo,
            State state,
            String bankReference,
            @Nullable String reason,
            @Nullable Instant endedAt) {}

    private record Callback(
            String eventId,
            String orderNo,
            long amountFen,
            State state,
            String bankReference,
            @Nullable String reason,
            Instant at) {}

    public Bank(World world) {
        this.world = world;
        world.journal().onReplay(Transfer.class, it -> transfers.put(it.orderNo(), it));
    }

    @Override
    public Answer answer(Call call) {
        if (!world.signatures()
                .isGood(
                        call.header(Signatures.TIMESTAMP),
                        call.header(Signatures.NONCE),
                        call.header(Signatures.SIGNATURE),
                        call.body(),
                        world.clock().wallTime())) {
            return Answer.refused(401, "bad-signature", "签名无效");
        }
        String tail = call.tail();
        if ("POST".equals(call.method()) && "transfers".equals(tail)) {
            return order(Journal.JSON.readValue(call.body(), Order.class));
        }
        if ("GET".equals(call.method()) && tail.startsWith("transfers/")) {
            return query(tail.substring("transfers/".length()));
        }
        return Answer.notFound();
    }

    private synchronized Answer order(Order order) {
        String orderNo = order.orderNo();
        if (orderNo == null || !orderNo.matches("[\\w-]{6,64}")) {
            return Answer.refused(422, "bad-order", "订单号格式不正确");
        }
        if (order.amountFen() <= 0 || order.amountFen() > LARGEST_FEN) {
            return Answer.refused(422, "bad-amount", "金额不在允许范围");
        }
        @Nullable Transfer before = transfers.get(orderNo);
        if (before != null) {
            return before.isSameOrder(order)
                    ? Answer.ok(report(before))
                    : Answer.refused(409, "order-reused", "订单号已用于另一笔付款");
        }
        Transfer transfer = accept(orderNo, order);
        remember(transfer);
        return Answer.ok(report(transfer));
    }

    private Transfer accept(String orderNo, Order order) {
        Instant now = world.clock().instant();
        long delay = world.conducts().of(Partner.BANK).settleAfterSeconds();
        String card = order.toCard() == null ? "" : order.toCard();
        String name = order.toName() == null ? "" : order.toName();
        Transfer transfer = new Transfer(
                orderNo,
                order.amountFen(),
                card,
                name,
                order.purpose() == null ? "" : order.purpose(),
                State.ACCEPTED,
                world.nextId("BK"),
                null,
                now.plus(Duration.ofSeconds(delay)),
                null);
        if (!isCard(card)) {
            return transfer.end(State.REJECTED, "收款卡号无效", now);
        }
        return name.isBlank() ? transfer.end(State.REJECTED, "收款人姓名为空", now) : transfer;
    }

    private synchronized Answer query(String orderNo) {
        @Nullable Transfer transfer = transfers.get(orderNo);
        return transfer == null ? Answer.refused(404, "unknown-order", "没有这笔付款") : Answer.ok(report(transfer));
    }

    /** Settles what is due by the scripted clock and owes the callbacks. */
    public synchronized void settleDue() {
        Instant now = world.clock().instant();
        for (Transfer transfer : List.copyOf(transfers.values())) {
            if (transfer.state() == State.ACCEPTED && !transfer.dueAt().isAfter(now)) {
                boolean closed = transfer.toCard().equals(CLOSED_ACCOUNT);
                Transfer ended =
                        closed ? transfer.end(State.REJECTED, "账户已销户", now) : transfer.end(State.SETTLED, null, now);
                remember(ended);
                world.callbacks()
                        .owe(
                                Partner.BANK,
                                CALLBACKS,
                                new Callback(
                                        world.nextId("EV"),
                                        ended.orderNo(),
                                        ended.amountFen(),
                                        ended.state(),
                                        ended.bankReference(),
                                        ended.reason(),
                                        now));
            }
        }
    }

    public synchronized List<Transfer> transfers() {
        return List.copyOf(transfers.values()).reversed();
    }

    private void remember(Transfer transfer) {
        world.journal().append(transfer);
        transfers.put(transfer.orderNo(), transfer);
    }

    private static Report report(Transfer it) {
        return new Report(it.orderNo(), it.state(), it.bankReference(), it.reason(), it.endedAt());
    }

    /** 13 to 19 digits with a right Luhn digit. */
    static boolean isCard(String card) {
        if (!card.matches("\\d{13,19}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < card.length(); i++) {
            int digit = card.charAt(card.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
