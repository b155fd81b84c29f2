package kuaichu.sandbox.alarm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaichu.sandbox.state.Journal;
import kuaichu.sandbox.state.Partner;
import kuaichu.sandbox.state.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Takes calls on 122 and 110 (接警), hands traffic accidents over to the platform, and keeps the receipts. */
public final class AlarmCentre {
    /** Where alarms go on the platform. */
    public static final String TRANSFERS = "/api/v1/partner/alarm/transfers";

    private final World world;
    private final Map<String, Alarm> alarms = new LinkedHashMap<>();
    private final Map<String, Receipt> receipts = new LinkedHashMap<>();

    /** A call as the call-taker entered it; number and time are given here when absent. */
    public record Call(
            @Nullable String line,
            @Nullable String alarmNo,
            @Nullable Place place,
            @Nullable String injury,
            @Nullable Boolean policeRequested,
            @Nullable List<Vehicle> vehicles,
            @Nullable String callerPhone,
            @Nullable Boolean callerInvolved,
            @Nullable String note) {}

    /** Where. */
    public record Place(
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String datum,
            @Nullable String text) {}

    /** Who took part. */
    public record Vehicle(
            String kind, @Nullable String plate, @Nullable String plateType) {}

    /** The alarm on the wire. */
    public record Alarm(
            String line,
            String alarmNo,
            String receivedAt,
            Place place,
            String roadType,
            String injury,
            boolean policeRequested,
            List<Vehicle> vehicles,
            @Nullable String callerPhone,
            boolean callerInvolved,
            @Nullable String note) {}

    /** What the platform answered. */
    public record Receipt(
            String alarmNo, String caseNo, String state, String unitCode, String unitName, boolean callerInvited) {}

    /** An alarm with its receipt, null until the platform took it. */
    public record Handed(Alarm alarm, @Nullable Receipt receipt) {}

    public AlarmCentre(World world) {
        this.world = world;
        world.journal().onReplay(Alarm.class, it -> alarms.put(it.alarmNo(), it));
        world.journal().onReplay(Receipt.class, it -> receipts.put(it.alarmNo(), it));
        world.callbacks().onReceipt(Partner.ALARM, this::keep);
    }

    /** Hands a call over; it leaves with what is due next. The same number again is the same alarm told again. */
    public synchronized Alarm handOver(Call call) {
        Alarm alarm = new Alarm(
                call.line() == null ? "122" : call.line(),
                call.alarmNo() == null ? world.nextId("JJ") : call.alarmNo(),
                world.clock().instant().toString(),
                call.place() == null ? new Place(119.30, 26.08, "WGS84", "鼓岭路与江滨路路口") : call.place(),
                "URBAN_ROAD",
                call.injury() == null ? "NONE" : call.injury(),
                Boolean.TRUE.equals(call.policeRequested()),
                call.vehicles() == null
                        ? List.of(new Vehicle("MV", null, null), new Vehicle("MV", null, null))
                        : call.vehicles(),
                call.callerPhone(),
                call.callerInvolved() == null || call.callerInvolved(),
                call.note());
        world.journal().append(alarm);
        alarms.put(alarm.alarmNo(), alarm);
        world.callbacks().owe(Partner.ALARM, TRANSFERS, alarm);
        return alarm;
    }

    private synchronized boolean keep(String answer) {
        Receipt receipt;
        try {
            receipt = Journal.JSON.readValue(answer, Receipt.class);
        } catch (JacksonException e) {
            return false;
        }
        world.journal().append(receipt);
        receipts.put(receipt.alarmNo(), receipt);
        return true;
    }

    /** Newest first. */
    public synchronized List<Handed> handed() {
        Collection<Alarm> all = alarms.values();
        return new ArrayList<>(all)
                .reversed().stream()
                        .map(alarm -> new Handed(alarm, receipts.get(alarm.alarmNo())))
                        .toList();
    }
}
