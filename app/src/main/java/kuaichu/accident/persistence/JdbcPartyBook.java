package kuaichu.accident.persistence;

import static kuaichu.accident.persistence.Columns.enumOf;
import static kuaichu.accident.persistence.Columns.enums;
import static kuaichu.accident.persistence.Columns.findUuid;
import static kuaichu.accident.persistence.Columns.names;
import static kuaichu.accident.persistence.Columns.time;
import static kuaichu.accident.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.accident.DamagePart;
import kuaichu.accident.FilledBy;
import kuaichu.accident.Party;
import kuaichu.accident.domain.NewParty;
import kuaichu.accident.domain.PartyBook;
import kuaichu.accident.domain.PartyDetails;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.PartyId;
import kuaichu.liability.PartyKind;
import kuaichu.platform.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPartyBook implements PartyBook {
    private static final String INSERT =
            "insert into accident.party (party_id, case_id, label, account_id, filled_by, entered_by, kind, name, phone, phone_index,"
                    + " licence_no, licence_index, citizen_id, citizen_index, plate, plate_type, vehicle_type, insurer_id, policy_no,"
                    + " damage_parts, version) values ";
    private static final String PLACES = "(" + String.join(", ", Collections.nCopies(20, "?")) + ", 1)";
    private static final String UPDATE = """
            update accident.party set filled_by = ?, entered_by = ?, kind = ?, name = ?, phone = ?, phone_index = ?,
              licence_no = ?, licence_index = ?, citizen_id = ?, citizen_index = ?, plate = ?, plate_type = ?, vehicle_type = ?,
              insurer_id = ?, policy_no = ?, damage_parts = ?, version = version + 1
            where party_id = ? and version = ?""";

    private final JdbcClient jdbc;
    private final PersonalData personalData;

    JdbcPartyBook(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    @Override
    public void insert(List<NewParty> parties) {
        List<@Nullable Object> values = new ArrayList<>();
        for (NewParty party : parties) {
            values.add(party.id().value());
            values.add(party.caseId().value());
            values.add(party.label());
            values.add(party.accountId() == null ? null : party.accountId().value());
            addEntered(values, party.id(), party.filledBy(), party.enteredBy(), party.details());
        }
        jdbc.sql(INSERT + String.join(", ", Collections.nCopies(parties.size(), PLACES)))
                .params(values)
                .update();
    }

    @Override
    public boolean update(
            PartyId partyId, int expectedVersion, FilledBy filledBy, AccountId enteredBy, PartyDetails details) {
        List<@Nullable Object> values = new ArrayList<>();
        addEntered(values, partyId, filledBy, enteredBy, details);
        values.add(partyId.value());
        values.add(expectedVersion);
        return jdbc.sql(UPDATE).params(values).update() == 1;
    }

    private void addEntered(
            List<@Nullable Object> values,
            PartyId partyId,
            FilledBy filledBy,
            AccountId enteredBy,
            PartyDetails details) {
        values.add(filledBy.name());
        values.add(enteredBy.value());
        values.add(details.kind().name());
        values.add(seal("name", partyId, details.name()));
        values.add(seal("phone", partyId, details.phone()));
        values.add(index(details.phone()));
        values.add(seal("licence_no", partyId, details.licenceNo()));
        values.add(index(details.licenceNo()));
        values.add(seal("citizen_id", partyId, details.citizenId()));
        values.add(index(details.citizenId()));
        values.add(details.plate());
        values.add(details.plateType());
        values.add(details.vehicleType());
        values.add(details.insurerId() == null ? null : details.insurerId().value());
        values.add(details.policyNo());
        values.add(names(details.damageParts()));
    }

    @Override
    public List<Party> list(CaseId caseId) {
        return jdbc.sql("select * from accident.party where case_id = ? order by label")
                .param(caseId.value())
                .query(this::read)
                .list();
    }

    @Override
    public Optional<Party> find(PartyId partyId) {
        return jdbc.sql("select * from accident.party where party_id = ?")
                .param(partyId.value())
                .query(this::read)
                .optional();
    }

    @Override
    public boolean join(PartyId partyId, AccountId account, Instant at) {
        return jdbc.sql("update accident.party set account_id = ?, joined_at = ?, version = version + 1"
                                + " where party_id = ? and account_id is null")
                        .params(account.value(), time(at), partyId.value())
                        .update()
                == 1;
    }

    @Override
    public boolean markStated(PartyId partyId, int expectedVersion, List<DamagePart> damageParts) {
        return jdbc.sql("update accident.party set statement_given = true, version = version + 1,"
                                + " damage_parts = case when :stated then :parts else damage_parts end"
                                + " where party_id = :party and version = :version")
                        .param("stated", !damageParts.isEmpty())
                        .param("parts", names(damageParts))
                        .param("party", partyId.value())
                        .param("version", expectedVersion)
                        .update()
                == 1;
    }

    @Override
    public List<String> reopenStatements(CaseId caseId) {
        return jdbc
                .sql("update accident.party set statement_given = false, version = version + 1"
                        + " where case_id = ? and statement_given returning label")
                .param(caseId.value())
                .query((row, number) -> row.getString("label"))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private Party read(ResultSet row, int number) throws SQLException {
        UUID account = findUuid(row, "account_id");
        UUID insurer = findUuid(row, "insurer_id");
        return new Party(
                new PartyId(uuid(row, "party_id")),
                new CaseId(uuid(row, "case_id")),
                row.getString("label"),
                enumOf(row, "kind", PartyKind.class),
                account == null ? null : new AccountId(account),
                enumOf(row, "filled_by", FilledBy.class),
                new AccountId(uuid(row, "entered_by")),
                open(row, "name"),
                open(row, "phone"),
                open(row, "licence_no"),
                open(row, "citizen_id"),
                row.getString("plate"),
                row.getString("plate_type"),
                row.getString("vehicle_type"),
                insurer == null ? null : new InsurerId(insurer),
                row.getString("policy_no"),
                enums(row, "damage_parts", DamagePart.class),
                row.getBoolean("statement_given"),
                row.getInt("version"));
    }

    private byte @Nullable [] seal(String column, PartyId partyId, @Nullable String clear) {
        return clear == null ? null : personalData.encrypt(cell(column, partyId), clear);
    }

    private byte @Nullable [] index(@Nullable String clear) {
        return clear == null ? null : personalData.blindIndex(clear);
    }

    private @Nullable String open(ResultSet row, String column) throws SQLException {
        byte[] sealed = row.getBytes(column);
        return sealed == null ? null : personalData.decrypt(cell(column, new PartyId(uuid(row, "party_id"))), sealed);
    }

    private static Cell cell(String column, PartyId partyId) {
        return Cell.of("accident.party." + column, partyId);
    }
}
