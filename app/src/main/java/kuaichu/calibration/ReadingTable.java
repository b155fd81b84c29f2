package kuaichu.calibration;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL on {@code calibration.reading} and its rule questions. */
@Repository
class ReadingTable {
    private final JdbcClient jdbc;

    ReadingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question about the rules. */
    record RuleQuestion(String question, String askedBy, Instant askedAt) {}

    /** @return false when this determination was drawn before */
    boolean insert(Reading reading, UUID documentId, Instant at) {
        return jdbc.sql("""
                        insert into calibration.reading (reading_id, case_id, document_id, reading_unit, first_officer, grounds,
                          pattern, labels, first_grades, state, sampled_at)
                        values (:id, :case, :document, :unit, :officer, :grounds, :pattern, :labels, :grades, 'OPEN', :at)
                        on conflict (document_id) do nothing""")
                        .param("id", reading.id())
                        .param("case", reading.caseId().value())
                        .param("document", documentId)
                        .param("unit", reading.readingUnit().value())
                        .param("officer", reading.firstOfficer().value())
                        .param("grounds", reading.grounds().toArray(String[]::new))
                        .param("pattern", reading.pattern())
                        .param("labels", reading.labels().toArray(String[]::new))
                        .param("grades", names(reading.first()))
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    Optional<Reading> find(UUID id) {
        return jdbc.sql("select * from calibration.reading where reading_id = ?")
                .param(id)
                .query(ReadingTable::read)
                .optional();
    }

    /** Ids of the open readings of a case drawn before, which are cancelled by this. */
    List<UUID> cancel(CaseId caseId, Instant drawnBefore) {
        return jdbc.sql("update calibration.reading set state = 'CANCELLED' where case_id = ? and state = 'OPEN'"
                        + " and sampled_at < ? returning reading_id")
                .params(caseId.value(), drawnBefore.atOffset(UTC))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    void give(UUID id, AccountId officer, List<LiabilityGrade> grades, String reasons, Instant at) {
        jdbc.sql("update calibration.reading set state = 'GIVEN', second_officer = ?, second_grades = ?, reasons = ?,"
                        + " given_at = ? where reading_id = ?")
                .params(officer.value(), names(grades), reasons, at.atOffset(UTC), id)
                .update();
    }

    /** How often each pair of outcomes stood against each other, of the readings given from {@code from} to before {@code to}. */
    List<Agreement.Pair> pairs(Instant from, Instant to) {
        return jdbc.sql("""
                        select array_to_string(first_grades, ','), array_to_string(second_grades, ','), count(*)
                        from calibration.reading where state = 'GIVEN' and given_at >= ? and given_at < ? group by 1, 2""")
                .params(from.atOffset(UTC), to.atOffset(UTC))
                .query((row, number) -> new Agreement.Pair(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** Readings given in the time that came out differently, newest first. */
    List<Reading> listDifferences(Instant from, Instant to, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select * from calibration.reading where state = 'GIVEN' and given_at >= :from and given_at < :to
                          and first_grades <> second_grades
                          and (cast(:after as uuid) is null or (given_at, reading_id) < (select given_at, reading_id
                            from calibration.reading where reading_id = :after))
                        order by given_at desc, reading_id desc limit :limit""")
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .param("after", after, java.sql.Types.OTHER)
                .param("limit", limit)
                .query(ReadingTable::read)
                .list();
    }

    void ask(UUID readingId, String question, Actor actor, Instant at) {
        jdbc.sql("insert into calibration.rule_question (reading_id, asked_at, question, asked_by, asked_by_text)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        readingId,
                        at.atOffset(UTC),
                        question,
                        actor.requireAccount().value(),
                        actor.displayName())
                .update();
    }

    List<RuleQuestion> listQuestions(UUID readingId) {
        return jdbc.sql(
                        "select question, asked_by_text, asked_at from calibration.rule_question where reading_id = ? order by asked_at")
                .param(readingId)
                .query((row, number) -> new RuleQuestion(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String[] names(List<LiabilityGrade> grades) {
        return grades.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Reading read(ResultSet row, int number) throws SQLException {
        OffsetDateTime given = row.getObject("given_at", OffsetDateTime.class);
        return new Reading(
                row.getObject("reading_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new UnitId(row.getObject("reading_unit", UUID.class)),
                new AccountId(row.getObject("first_officer", UUID.class)),
                texts(row, "grounds"),
                row.getString("pattern"),
                texts(row, "labels"),
                grades(row, "first_grades"),
                Reading.State.valueOf(row.getString("state")),
                grades(row, "second_grades"),
                row.getString("reasons"),
                given == null ? null : given.toInstant());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        java.sql.Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static List<LiabilityGrade> grades(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream().map(LiabilityGrade::valueOf).toList();
    }
}
