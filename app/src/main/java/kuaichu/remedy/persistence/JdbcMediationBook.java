package kuaichu.remedy.persistence;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.document.MediationEndingModel.Ground;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.id.MediationId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Cell;
import kuaichu.remedy.MediationState;
import kuaichu.remedy.domain.Mediation;
import kuaichu.remedy.domain.MediationBook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcMediationBook implements MediationBook {
    private final JdbcClient jdbc;
    private final PersonalData personalData;
    private final JsonMapper mapper;

    JdbcMediationBook(JdbcClient jdbc, PersonalData personalData, JsonMapper mapper) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.mapper = mapper;
    }

    @Override
    public void add(Mediation mediation) {
        jdbc.sql("insert into remedy.mediation (mediation_id, case_id, state, asked_at) values (?, ?, ?, ?)")
                .params(
                        mediation.id().value(),
                        mediation.caseId().value(),
                        mediation.state().name(),
                        mediation.askedAt().atOffset(UTC))
                .update();
    }

    @Override
    public Optional<Mediation> find(MediationId id) {
        return jdbc.sql("select * from remedy.mediation where mediation_id = ?")
                .param(id.value())
                .query(JdbcMediationBook::read)
                .optional();
    }

    @Override
    public List<Mediation> list(CaseId caseId) {
        return jdbc.sql("select * from remedy.mediation where case_id = ? order by asked_at, mediation_id")
                .param(caseId.value())
                .query(JdbcMediationBook::read)
                .list();
    }

    @Override
    public void move(MediationId id, MediationState to) {
        jdbc.sql("update remedy.mediation set state = ? where mediation_id = ?")
                .params(to.name(), id.value())
                .update();
    }

    @Override
    public void request(MediationId id, Instant at) {
        jdbc.sql("update remedy.mediation set state = 'REQUESTED', requested_at = ? where mediation_id = ?")
                .params(at.atOffset(UTC), id.value())
                .update();
    }

    @Override
    public void schedule(
            MediationId id, LocalDate startedOn, Instant at, String place, boolean online, DocumentId notice) {
        jdbc.sql("""
                        update remedy.mediation set state = 'SCHEDULED', started_on = :started, scheduled_at = :at, place = :place,
                          online = :online, paper_id = :notice
                        where mediation_id = :id""")
                .param("started", startedOn)
                .param("at", at.atOffset(UTC))
                .param("place", place)
                .param("online", online)
                .param("notice", notice.value())
                .param("id", id.value())
                .update();
        jdbc.sql("update remedy.side set change_asked = null where mediation_id = ?")
                .param(id.value())
                .update();
    }

    @Override
    public void draft(MediationId id, Mediation.Terms terms, EnvelopeId envelope) {
        jdbc.sql("update remedy.mediation set state = 'SIGNING', terms = ?, envelope_id = ? where mediation_id = ?")
                .params(
                        personalData.encrypt(Cell.of("remedy.mediation.terms", id), mapper.writeValueAsString(terms)),
                        envelope.value(),
                        id.value())
                .update();
    }

    @Override
    public Optional<Mediation.Terms> findTerms(MediationId id) {
        return jdbc.sql("select terms from remedy.mediation where mediation_id = ? and terms is not null")
                .param(id.value())
                .query((row, number) -> mapper.readValue(
                        personalData.decrypt(Cell.of("remedy.mediation.terms", id), row.getBytes("terms")),
                        Mediation.Terms.class))
                .optional();
    }

    @Override
    public void agree(MediationId id, DocumentId paper, Instant at) {
        jdbc.sql("update remedy.mediation set state = 'AGREED', paper_id = ?, ended_at = ? where mediation_id = ?")
                .params(paper.value(), at.atOffset(UTC), id.value())
                .update();
    }

    @Override
    public void end(MediationId id, Ground ground, DocumentId paper, Instant at) {
        jdbc.sql(
                        "update remedy.mediation set state = 'ENDED', ground = ?, paper_id = ?, ended_at = ? where mediation_id = ?")
                .params(ground.name(), paper.value(), at.atOffset(UTC), id.value())
                .update();
    }

    @Override
    public void answer(MediationId id, Mediation.Side side) {
        jdbc.sql("""
                        insert into remedy.side (mediation_id, party_id, label, agreed, request, answered_at)
                        values (:id, :party, :label, :agreed, :request, :at)
                        on conflict (mediation_id, party_id) do update set agreed = :agreed, request = :request, answered_at = :at""")
                .param("id", id.value())
                .param("party", side.partyId().value())
                .param("label", side.label())
                .param("agreed", side.agreed())
                .param("request", personalData.encrypt(side("request", id, side.partyId()), side.request()))
                .param("at", side.answeredAt().atOffset(UTC))
                .update();
    }

    private static Cell side(String column, MediationId id, PartyId partyId) {
        return Cell.of("remedy.side." + column, id, partyId);
    }

    @Override
    public List<Mediation.Side> listSides(MediationId id) {
        return jdbc.sql("select * from remedy.side where mediation_id = ? order by label")
                .param(id.value())
                .query((row, number) -> {
                    byte[] change = row.getBytes("change_asked");
                    PartyId party = new PartyId(row.getObject("party_id", UUID.class));
                    return new Mediation.Side(
                            party,
                            row.getString("label"),
                            row.getBoolean("agreed"),
                            personalData.decrypt(side("request", id, party), row.getBytes("request")),
                            row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                            findTime(row, "withdrawn_at"),
                            change == null ? null : personalData.decrypt(side("change_asked", id, party), change));
                })
                .list();
    }

    @Override
    public void withdraw(MediationId id, PartyId partyId, Instant at) {
        jdbc.sql(
                        "update remedy.side set withdrawn_at = coalesce(withdrawn_at, ?) where mediation_id = ? and party_id = ?")
                .params(at.atOffset(UTC), id.value(), partyId.value())
                .update();
    }

    @Override
    public void askChange(MediationId id, PartyId partyId, String reason) {
        jdbc.sql("update remedy.side set change_asked = ? where mediation_id = ? and party_id = ?")
                .params(personalData.encrypt(side("change_asked", id, partyId), reason), id.value(), partyId.value())
                .update();
    }

    @Override
    public void addParticipant(MediationId id, Mediation.Participant participant, Instant at) {
        jdbc.sql(
                        "insert into remedy.participant (mediation_id, label, name, capacity, added_at) values (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        participant.label(),
                        personalData.encrypt(
                                Cell.of("remedy.participant.name", id, participant.label()), participant.name()),
                        participant.capacity().name(),
                        at.atOffset(UTC))
                .update();
    }

    @Override
    public List<Mediation.Participant> listParticipants(MediationId id) {
        return jdbc.sql("select * from remedy.participant where mediation_id = ? order by label, added_at")
                .param(id.value())
                .query((row, number) -> new Mediation.Participant(
                        row.getString("label"),
                        personalData.decrypt(
                                Cell.of("remedy.participant.name", id, row.getString("label")), row.getBytes("name")),
                        Mediation.Capacity.valueOf(row.getString("capacity"))))
                .list();
    }

    private static @Nullable Instant findTime(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Mediation read(ResultSet row, int number) throws SQLException {
        UUID paper = row.getObject("paper_id", UUID.class);
        UUID envelope = row.getObject("envelope_id", UUID.class);
        String ground = row.getString("ground");
        return new Mediation(
                new MediationId(row.getObject("mediation_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                MediationState.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                findTime(row, "requested_at"),
                row.getObject("started_on", LocalDate.class),
                findTime(row, "scheduled_at"),
                row.getString("place"),
                row.getBoolean("online"),
                envelope == null ? null : new EnvelopeId(envelope),
                paper == null ? null : new DocumentId(paper),
                ground == null ? null : Ground.valueOf(ground),
                findTime(row, "ended_at"));
    }
}
