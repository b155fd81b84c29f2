package kuaichu.vault.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.vault.domain.Upload;
import kuaichu.vault.domain.UploadRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUploadRecords implements UploadRecords {
    private final JdbcClient jdbc;

    JdbcUploadRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Upload upload) {
        jdbc.sql("""
                        insert into vault.upload (upload_id, evidence_id, size_bytes, metadata, created_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(upload.id())
                .param(upload.evidenceId().value())
                .param(upload.sizeBytes())
                .param(upload.metadata())
                .param(Timestamp.from(upload.createdAt()))
                .update();
    }

    @Override
    public Optional<Upload> find(UUID id) {
        return jdbc.sql("""
                        select upload_id, evidence_id, size_bytes, metadata, created_at, finished_at
                        from vault.upload where upload_id = ?
                        """)
                .param(id)
                .query((row, number) -> {
                    Timestamp finishedAt = row.getTimestamp("finished_at");
                    return new Upload(
                            row.getObject("upload_id", UUID.class),
                            new EvidenceId(row.getObject("evidence_id", UUID.class)),
                            row.getLong("size_bytes"),
                            row.getString("metadata"),
                            row.getTimestamp("created_at").toInstant(),
                            finishedAt == null ? null : finishedAt.toInstant());
                })
                .optional();
    }

    @Override
    public void markFinished(UUID id, Instant at) {
        jdbc.sql("update vault.upload set finished_at = ? where upload_id = ?")
                .param(Timestamp.from(at))
                .param(id)
                .update();
    }

    @Override
    public void delete(UUID id) {
        jdbc.sql("delete from vault.upload where upload_id = ?").param(id).update();
    }

    @Override
    public List<UUID> deleteOlder(Instant before, int most) {
        return jdbc.sql(
                        "delete from vault.upload where upload_id in"
                                + " (select upload_id from vault.upload where created_at < ? order by created_at limit ?) returning upload_id")
                .params(Timestamp.from(before), most)
                .query((row, number) -> row.getObject("upload_id", UUID.class))
                .list();
    }

    @Override
    public List<UUID> deleteStale(Upload newest) {
        return jdbc.sql("""
                        delete from vault.upload where upload_id in (
                            select upload_id from vault.upload where evidence_id = ? order by created_at desc offset 3 limit 50)
                        returning upload_id
                        """)
                .param(newest.evidenceId().value())
                .query((row, number) -> row.getObject("upload_id", UUID.class))
                .list();
    }
}
