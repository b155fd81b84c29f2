package kuaichu.accident.persistence;

import static kuaichu.accident.persistence.Columns.enumOf;
import static kuaichu.accident.persistence.Columns.findDouble;
import static kuaichu.accident.persistence.Columns.texts;
import static kuaichu.accident.persistence.Columns.time;
import static kuaichu.accident.persistence.Columns.uuid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.accident.Channel;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Place;
import kuaichu.accident.domain.JoinBook;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcJoinBook implements JoinBook {
    private static final String CANDIDATES = """
            with own as (select plate, phone_index from accident.party where case_id = :case),
              hit as (
                select p.case_id, false as by_phone from own join accident.party p on p.plate = own.plate
                union all
                select p.case_id, true from own join accident.party p on p.phone_index = own.phone_index)
            select c.case_id, c.case_no, c.state, c.channel, c.reported_at, c.occurred_at, c.longitude, c.latitude,
              c.place_text, c.plates, bool_or(hit.by_phone) as same_phone
            from hit join accident.accident_case c on c.case_id = hit.case_id
            where c.case_id <> :case and c.occurred_at between :from and :to
              and c.state not in ('WITHDRAWN', 'NOT_ACCEPTED', 'JOINED', 'CLOSED')
            group by c.case_id order by c.reported_at, c.case_id limit 10""";
    private static final String OWN_PARTY = """
            select other.party_id from accident.party mine join accident.party other
              on other.case_id = :into and other.account_id is null
              and (other.plate = mine.plate or other.phone_index = mine.phone_index)
            where mine.case_id = :case and mine.label = 'A' order by other.label limit 1""";

    private final JdbcClient jdbc;

    JdbcJoinBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Candidate> listCandidates(CaseId caseId, Instant from, Instant to) {
        return jdbc.sql(CANDIDATES)
                .param("case", caseId.value())
                .param("from", time(from))
                .param("to", time(to))
                .query((row, number) -> new Candidate(
                        new CaseId(uuid(row, "case_id")),
                        row.getString("case_no"),
                        enumOf(row, "state", HandlingState.class),
                        enumOf(row, "channel", Channel.class),
                        time(row, "reported_at"),
                        time(row, "occurred_at"),
                        new Place(
                                findDouble(row, "longitude"),
                                findDouble(row, "latitude"),
                                null,
                                row.getString("place_text")),
                        texts(row, "plates"),
                        row.getBoolean("same_phone")))
                .list();
    }

    @Override
    public void join(CaseId caseId, Joined joined) {
        jdbc.sql("update accident.accident_case set joined_into = ?, joined_from = ? where case_id = ?")
                .params(joined.into().value(), joined.before().name(), caseId.value())
                .update();
    }

    @Override
    public void separate(CaseId caseId) {
        jdbc.sql("update accident.accident_case set joined_into = null, joined_from = null where case_id = ?")
                .param(caseId.value())
                .update();
    }

    @Override
    public Optional<Joined> findJoined(CaseId caseId) {
        return jdbc.sql("select joined_into, joined_from from accident.accident_case"
                        + " where case_id = ? and joined_into is not null")
                .param(caseId.value())
                .query((row, number) -> new Joined(
                        new CaseId(uuid(row, "joined_into")), enumOf(row, "joined_from", HandlingState.class)))
                .optional();
    }

    @Override
    public List<Part> listParts(CaseId into) {
        return jdbc.sql("select case_id, case_no, channel, reported_at, place_text from accident.accident_case"
                        + " where joined_into = ? order by reported_at, case_id limit 20")
                .param(into.value())
                .query((row, number) -> new Part(
                        new CaseId(uuid(row, "case_id")),
                        row.getString("case_no"),
                        enumOf(row, "channel", Channel.class),
                        time(row, "reported_at"),
                        row.getString("place_text")))
                .list();
    }

    @Override
    public Optional<Boolean> findAnswer(CaseId caseId) {
        return jdbc.sql("select reported_as_same from accident.accident_case"
                        + " where case_id = ? and reported_as_same is not null")
                .param(caseId.value())
                .query(Boolean.class)
                .optional();
    }

    @Override
    public void answer(CaseId caseId, boolean same) {
        jdbc.sql("update accident.accident_case set reported_as_same = ?, version = version + 1 where case_id = ?")
                .params(same, caseId.value())
                .update();
    }

    @Override
    public Optional<PartyId> findOwnParty(CaseId caseId, CaseId into) {
        return jdbc.sql(OWN_PARTY)
                .param("case", caseId.value())
                .param("into", into.value())
                .query(UUID.class)
                .optional()
                .map(PartyId::new);
    }
}
