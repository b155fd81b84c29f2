package kuaichu.accident.persistence;

import static kuaichu.accident.persistence.Columns.enumOf;
import static kuaichu.accident.persistence.Columns.enums;
import static kuaichu.accident.persistence.Columns.findDouble;
import static kuaichu.accident.persistence.Columns.findEnum;
import static kuaichu.accident.persistence.Columns.findTime;
import static kuaichu.accident.persistence.Columns.texts;
import static kuaichu.accident.persistence.Columns.time;
import static kuaichu.accident.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Channel;
import kuaichu.accident.Eligibility;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Place;
import kuaichu.accident.StageTimes;
import kuaichu.accident.Triage;
import kuaichu.accident.WeatherCode;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import kuaichu.liability.Injury;
import kuaichu.liability.PartyKind;
import kuaichu.liability.RoadType;
import kuaichu.liability.Route;
import kuaichu.liability.SceneInstruction;
import org.jspecify.annotations.Nullable;

/** A row of {@code accident.accident_case} as a case. */
final class CaseRow {
    private CaseRow() {}

    static AccidentCase read(ResultSet row, int number) throws SQLException {
        return new AccidentCase(
                new CaseId(uuid(row, "case_id")),
                row.getString("case_no"),
                enumOf(row, "state", HandlingState.class),
                row.getInt("version"),
                enumOf(row, "channel", Channel.class),
                new UnitId(uuid(row, "unit_id")),
                new AccountId(uuid(row, "reported_by")),
                time(row, "occurred_at"),
                new Place(
                        findDouble(row, "longitude"),
                        findDouble(row, "latitude"),
                        findDouble(row, "accuracy_m"),
                        row.getString("place_text")),
                enumOf(row, "road_type", RoadType.class),
                findEnum(row, "weather", WeatherCode.class),
                eligibility(row),
                triage(row),
                times(row),
                findEnum(row, "closing_from", HandlingState.class));
    }

    private static Eligibility eligibility(ResultSet row) throws SQLException {
        @Nullable Integer injured = row.getObject("injured_count", Integer.class);
        @Nullable Boolean consent = row.getObject("all_consent", Boolean.class);
        return EligibilityColumns.read(
                enumOf(row, "injury", Injury.class),
                injured,
                consent,
                texts(row, "answers"),
                enums(row, "party_kinds", PartyKind.class));
    }

    private static Triage triage(ResultSet row) throws SQLException {
        List<String> codes = texts(row, "reason_codes");
        List<String> articles = texts(row, "reason_articles");
        List<Triage.Reason> reasons = new ArrayList<>(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            String joined = articles.get(i);
            reasons.add(new Triage.Reason(codes.get(i), joined.isEmpty() ? List.of() : List.of(joined.split(" "))));
        }
        return new Triage(
                enumOf(row, "route", Route.class), enumOf(row, "scene_instruction", SceneInstruction.class), reasons);
    }

    private static StageTimes times(ResultSet row) throws SQLException {
        return new StageTimes(
                time(row, "reported_at"),
                findTime(row, "triaged_at"),
                findTime(row, "evidence_fixed_at"),
                findTime(row, "cleared_at"),
                findTime(row, "negotiation_opened_at"),
                findTime(row, "agreed_at"),
                findTime(row, "review_started_at"),
                findTime(row, "returned_at"),
                findTime(row, "determined_at"),
                findTime(row, "served_at"),
                findTime(row, "dispatched_at"),
                findTime(row, "investigated_at"),
                findTime(row, "certified_at"),
                findTime(row, "closure_requested_at"),
                findTime(row, "closed_at"),
                findTime(row, "withdrawn_at"));
    }
}
