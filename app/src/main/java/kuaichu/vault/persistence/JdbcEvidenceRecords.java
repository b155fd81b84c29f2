package kuaichu.vault.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.id.PartyId;
import kuaichu.vault.Vault.Digest;
import kuaichu.vault.Vault.Evidence;
import kuaichu.vault.Vault.Medium;
import kuaichu.vault.Vault.ShutterPosition;
import kuaichu.vault.Vault.Slot;
import kuaichu.vault.domain.EvidenceRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEvidenceRecords implements EvidenceRecords {
    private static final String COLUMNS = """
            evidence_id, case_id, party_id, fixed_by, sha256, slot, medium, taken_at, longitude, latitude, accuracy_m, heading_degrees,
            size_bytes, media_type, previous_sha256, note, received_at, original_at, thumbnail_at
            """;

    /** The second half reads the snapshot from before the insert, so that no row comes twice. */
    private static final String ADD = """
            with added as (
                insert into vault.evidence (evidence_id, case_id, party_id, fixed_by, sha256, slot, medium, taken_at, longitude,
                    latitude, accuracy_m, heading_degrees, size_bytes, media_type, previous_sha256, note, received_at)
                select id, ?::uuid, ?::uuid, ?::uuid, sha256, slot, medium, taken_at, longitude, latitude, accuracy_m, heading_degrees,
                    size_bytes, media_type, previous_sha256, note, ?::timestamptz
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::float8[], ?::float8[],
                    ?::float8[], ?::int[], ?::bigint[], ?::text[], ?::text[], ?::text[]) as given (id, sha256, slot, medium,
                    taken_at, longitude, latitude, accuracy_m, heading_degrees, size_bytes, media_type, previous_sha256, note)
                on conflict (case_id, sha256) do nothing
                returning %1$s)
            select %1$s, true as added from added
            union all
            select %1$s, false from vault.evidence where case_id = ? and sha256 = any (?::text[])
            """.formatted(COLUMNS);

    private final JdbcClient jdbc;

    JdbcEvidenceRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> add(
            CaseId caseId,
            @Nullable PartyId partyId,
            @Nullable AccountId fixedBy,
            List<Digest> digests,
            Instant receivedAt) {
        Map<String, Kept> byDigest = new HashMap<>();
        @Nullable String[] hashes = column(digests, Digest::sha256);
        jdbc.sql(ADD)
                .param(caseId.value())
                .param(partyId == null ? null : partyId.value())
                .param(fixedBy == null ? null : fixedBy.value())
                .param(Timestamp.from(receivedAt))
                .param(column(digests, digest -> EvidenceId.next()))
                .param(hashes)
                .param(column(digests, Digest::slot))
                .param(column(digests, Digest::medium))
                .param(column(digests, Digest::takenAt))
                .param(column(digests, position(ShutterPosition::longitude)))
                .param(column(digests, position(ShutterPosition::latitude)))
                .param(column(digests, position(ShutterPosition::accuracyMeters)))
                .param(column(digests, position(ShutterPosition::headingDegrees)))
                .param(column(digests, Digest::sizeBytes))
                .param(column(digests, Digest::mediaType))
                .param(column(digests, Digest::previousSha256))
                .param(column(digests, Digest::note))
                .param(caseId.value())
                .param(hashes)
                .query((row, number) -> new Kept(evidence(row), row.getBoolean("added")))
                .list()
                .forEach(kept -> byDigest.put(kept.evidence().digest().sha256(), kept));
        if (byDigest.size() < digests.size()) {
            addFromOtherTransactions(caseId, hashes, byDigest);
        }
        return digests.stream().map(digest -> byDigest.get(digest.sha256())).toList();
    }

    /** A row committed between the statement's snapshot and its insert was neither added nor seen. */
    private void addFromOtherTransactions(CaseId caseId, @Nullable String[] hashes, Map<String, Kept> byDigest) {
        jdbc.sql("select " + COLUMNS + " from vault.evidence where case_id = ? and sha256 = any (?::text[])")
                .param(caseId.value())
                .param(hashes)
                .query((row, number) -> new Kept(evidence(row), false))
                .list()
                .forEach(kept -> byDigest.putIfAbsent(kept.evidence().digest().sha256(), kept));
    }

    private static @Nullable String[] column(List<Digest> digests, Function<Digest, @Nullable Object> value) {
        @Nullable String[] texts = new @Nullable String[digests.size()];
        for (int i = 0; i < texts.length; i++) {
            Object given = value.apply(digests.get(i));
            texts[i] = given == null ? null : given.toString();
        }
        return texts;
    }

    private static Function<Digest, @Nullable Object> position(Function<ShutterPosition, @Nullable Object> value) {
        return digest -> {
            ShutterPosition position = digest.position();
            return position == null ? null : value.apply(position);
        };
    }

    @Override
    public List<Evidence> list(CaseId caseId) {
        return jdbc.sql("select " + COLUMNS + " from vault.evidence where case_id = ? order by evidence_id limit 500")
                .param(caseId.value())
                .query((row, number) -> evidence(row))
                .list();
    }

    @Override
    public Optional<Evidence> find(EvidenceId id) {
        return jdbc.sql("select " + COLUMNS + " from vault.evidence where evidence_id = ?")
                .param(id.value())
                .query((row, number) -> evidence(row))
                .optional();
    }

    @Override
    public boolean markOriginal(EvidenceId id, Instant at) {
        return jdbc.sql("update vault.evidence set original_at = ? where evidence_id = ? and original_at is null")
                        .param(Timestamp.from(at))
                        .param(id.value())
                        .update()
                == 1;
    }

    @Override
    public void markThumbnail(EvidenceId id, Instant at) {
        jdbc.sql("update vault.evidence set thumbnail_at = ? where evidence_id = ?")
                .param(Timestamp.from(at))
                .param(id.value())
                .update();
    }

    @Override
    public void forgetThumbnails() {
        jdbc.sql("update vault.evidence set thumbnail_at = null where thumbnail_at is not null")
                .update();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        UUID party = row.getObject("party_id", UUID.class);
        UUID account = row.getObject("fixed_by", UUID.class);
        return new Evidence(
                new EvidenceId(row.getObject("evidence_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                party == null ? null : new PartyId(party),
                account == null ? null : new AccountId(account),
                digest(row),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("original_at") != null,
                row.getTimestamp("thumbnail_at") != null);
    }

    private static Digest digest(ResultSet row) throws SQLException {
        return new Digest(
                row.getString("sha256"),
                Slot.valueOf(row.getString("slot")),
                Medium.valueOf(row.getString("medium")),
                row.getTimestamp("taken_at").toInstant(),
                position(row),
                row.getLong("size_bytes"),
                row.getString("media_type"),
                row.getString("previous_sha256"),
                row.getString("note"));
    }

    private static @Nullable ShutterPosition position(ResultSet row) throws SQLException {
        Double longitude = row.getObject("longitude", Double.class);
        Double latitude = row.getObject("latitude", Double.class);
        if (longitude == null || latitude == null) {
            return null;
        }
        return new ShutterPosition(
                longitude,
                latitude,
                row.getObject("accuracy_m", Double.class),
                row.getObject("heading_degrees", Integer.class));
    }
}
