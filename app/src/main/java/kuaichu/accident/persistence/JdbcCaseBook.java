package kuaichu.accident.persistence;

import static kuaichu.accident.persistence.Columns.array;
import static kuaichu.accident.persistence.Columns.name;
import static kuaichu.accident.persistence.Columns.names;
import static kuaichu.accident.persistence.Columns.time;
import static kuaichu.accident.persistence.Columns.timeOrNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Triage;
import kuaichu.accident.domain.CaseBook;
import kuaichu.accident.domain.CaseQuery;
import kuaichu.accident.domain.NewCase;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.Route;
import kuaichu.vault.Vault.Slot;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseBook implements CaseBook {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String INSERT = """
            insert into accident.accident_case (case_id, case_no, state, version, channel, unit_id, reported_by, client_key,
              occurred_at, longitude, latitude, accuracy_m, place_text, road_type, weather, injury, injured_count, answers, all_consent,
              party_kinds, route, scene_instruction, reason_codes, reason_articles, plates,
              reported_at, triaged_at, evidence_fixed_at, dispatched_at, state_since)
            values (:id, :prefix || lpad(nextval('accident.case_no_seq')::text, 6, '0'), :state, 1, :channel, :unit, :by, :key,
              :occurred, :lon, :lat, :accuracy, :place, :road, :weather, :injury, :injured, :answers, :consent,
              :kinds, :route, :instruction, :reasons, :articles, :plates,
              :at, :at, :fixed, :dispatched, :at)
            on conflict (reported_by, client_key) do nothing
            returning case_no""";

    private final JdbcClient jdbc;
    private final CaseListQueries lists;
    private final String cityPrefix;

    /** @param cityPrefix letters of the city in case numbers */
    JdbcCaseBook(
            JdbcClient jdbc, CaseListQueries lists, @Value("${kuaichu.accident.case-no-prefix:RC}") String cityPrefix) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.cityPrefix = cityPrefix;
    }

    @Override
    public Optional<String> insert(NewCase newCase) {
        JdbcClient.StatementSpec statement = jdbc.sql(INSERT)
                .param("id", newCase.id().value())
                .param("prefix", prefix(newCase.reportedAt()))
                .param("state", newCase.state().name())
                .param("channel", newCase.channel().name())
                .param("unit", newCase.unitId().value())
                .param("by", newCase.reportedBy().value())
                .param("key", newCase.clientKey())
                .param("occurred", time(newCase.occurredAt()))
                .param("lon", newCase.place().longitude())
                .param("lat", newCase.place().latitude())
                .param("accuracy", newCase.place().accuracyMeters())
                .param("place", newCase.place().text())
                .param("road", newCase.roadType().name())
                .param("weather", name(newCase.weather()))
                .param("plates", array(newCase.plates()))
                .param("at", time(newCase.reportedAt()))
                .param("fixed", timeOrNull(newCase.evidenceFixedAt()))
                .param(
                        "dispatched",
                        timeOrNull(newCase.state() == HandlingState.DISPATCHED ? newCase.reportedAt() : null));
        return withDecision(statement, newCase).query(String.class).optional();
    }

    private static JdbcClient.StatementSpec withDecision(JdbcClient.StatementSpec statement, NewCase newCase) {
        Triage triage = newCase.triage();
        return statement
                .param("injury", newCase.eligibility().injury().name())
                .param("injured", newCase.eligibility().injuredCount())
                .param("answers", array(EligibilityColumns.answers(newCase.eligibility())))
                .param("consent", newCase.eligibility().allConsentSimplified())
                .param("kinds", names(newCase.eligibility().partyKinds()))
                .param("route", triage.route().name())
                .param("instruction", triage.sceneInstruction().name())
                .param(
                        "reasons",
                        array(triage.reasons().stream().map(Triage.Reason::code).toList()))
                .param(
                        "articles",
                        array(triage.reasons().stream()
                                .map(reason -> String.join(" ", reason.articles()))
                                .toList()));
    }

    private String prefix(Instant reportedAt) {
        return cityPrefix + LocalDate.ofInstant(reportedAt, LegalDeadline.ZONE).format(DAY) + "-";
    }

    @Override
    public Optional<CaseId> findByClientKey(AccountId account, UUID clientKey) {
        return jdbc.sql("select case_id from accident.accident_case where reported_by = :by and client_key = :key")
                .param("by", account.value())
                .param("key", clientKey)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    @Override
    public Optional<AccidentCase> find(CaseId caseId) {
        return jdbc.sql("select * from accident.accident_case where case_id = :id")
                .param("id", caseId.value())
                .query(CaseRow::read)
                .optional();
    }

    @Override
    public Optional<AccidentCase> lock(CaseId caseId) {
        return jdbc.sql("select * from accident.accident_case where case_id = :id for update")
                .param("id", caseId.value())
                .query(CaseRow::read)
                .optional();
    }

    @Override
    public void move(CaseId caseId, HandlingState from, HandlingState to, Instant at) {
        String stamp = StageColumns.of(from, to)
                .map(column -> ", " + column + " = :at")
                .orElse("");
        jdbc.sql(
                        "update accident.accident_case set state = :to, state_since = :at, version = version + 1, closing_from = :closingFrom"
                                + stamp + " where case_id = :id")
                .param("to", to.name())
                .param("at", time(at))
                .param("closingFrom", to == HandlingState.CLOSING ? from.name() : null)
                .param("id", caseId.value())
                .update();
    }

    @Override
    public void changeRoute(CaseId caseId, Route route) {
        jdbc.sql("update accident.accident_case set route = :route where case_id = :id")
                .param("route", route.name())
                .param("id", caseId.value())
                .update();
    }

    @Override
    public void stampEvidenceFixed(CaseId caseId, Instant at) {
        jdbc.sql("update accident.accident_case set evidence_fixed_at = :at, version = version + 1 where case_id = :id")
                .param("at", time(at))
                .param("id", caseId.value())
                .update();
    }

    @Override
    public void stampCleared(CaseId caseId, Instant at) {
        jdbc.sql("update accident.accident_case set cleared_at = :at, version = version + 1 where case_id = :id")
                .param("at", time(at))
                .param("id", caseId.value())
                .update();
    }

    @Override
    public void storePlates(CaseId caseId, List<String> plates) {
        jdbc.sql("update accident.accident_case set plates = :plates, version = version + 1 where case_id = :id")
                .param("plates", array(plates))
                .param("id", caseId.value())
                .update();
    }

    @Override
    public void excuse(CaseId caseId, Slot slot, String reason, Instant at) {
        jdbc.sql("""
                        insert into accident.untaken_shot (case_id, slot, reason, noted_at) values (:id, :slot, :reason, :at)
                        on conflict (case_id, slot) do update set reason = excluded.reason, noted_at = excluded.noted_at""")
                .param("id", caseId.value())
                .param("slot", slot.name())
                .param("reason", reason)
                .param("at", time(at))
                .update();
    }

    @Override
    public List<Slot> listExcused(CaseId caseId) {
        return jdbc.sql("select slot from accident.untaken_shot where case_id = :id order by slot")
                .param("id", caseId.value())
                .query((row, number) -> Columns.enumOf(row, "slot", Slot.class))
                .list();
    }

    @Override
    public List<CaseListRow> list(CaseQuery query) {
        return lists.list(query);
    }
}
