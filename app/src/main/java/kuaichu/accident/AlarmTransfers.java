package kuaichu.accident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.PartyKind;
import kuaichu.liability.RoadType;
import org.jspecify.annotations.Nullable;

/** Alarms handed over by the city's call-taking system (122、110 转警): each becomes a case of the brigade of the place, once. */
public interface AlarmTransfers {
    /** Which number was called. */
    enum Line {
        /** 122 交通事故报警. */
        LINE_122,
        /** 110 报警. */
        LINE_110
    }

    /**
     * An alarm as the call-taker wrote it down (接警单).
     *
     * @param alarmNo number of the call-taking system: the same line and number are the same alarm
     * @param vehicles in the order told; the caller's own first when the caller is involved
     * @param callerPhone null when the number was withheld
     * @param callerInvolved false for a passer-by, who is no party and gets no link
     * @param note the call-taker's words
     */
    record Alarm(
            Line line,
            String alarmNo,
            Instant receivedAt,
            Place place,
            RoadType roadType,
            Eligibility eligibility,
            List<Vehicle> vehicles,
            @Nullable String callerPhone,
            boolean callerInvolved,
            @Nullable String note) {
        public Alarm {
            vehicles = List.copyOf(vehicles);
        }

        @Override
        public String toString() {
            return "Alarm[" + line + " " + alarmNo + "]";
        }
    }

    /** Who took part, as far as the caller knew. */
    record Vehicle(
            PartyKind kind,
            @Nullable String plate,
            @Nullable String plateType) {}

    /**
     * What became of an alarm.
     *
     * @param repeated told before: nothing was done again
     * @param link of the caller's half-filled report, null when repeated or when nobody can be sent one
     */
    record Taken(
            AccidentCase accidentCase,
            boolean repeated,
            @Nullable CallerLink link) {}

    /** @param path in the party app */
    record CallerLink(String path, Instant expiresAt) {}

    /** What the desk reads of an alarm; clear personal data. */
    record AlarmNote(
            Line line,
            String alarmNo,
            Instant receivedAt,
            boolean callerInvolved,
            @Nullable String callerPhone,
            @Nullable String note) {}

    Taken take(Alarm alarm);

    Optional<AlarmNote> find(CaseId caseId);
}
