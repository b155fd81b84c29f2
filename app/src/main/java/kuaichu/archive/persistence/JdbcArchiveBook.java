package kuaichu.archive.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.archive.domain.ArchiveBook;
import kuaichu.archive.domain.ArchiveItem;
import kuaichu.archive.domain.ArchivePackage;
import kuaichu.archive.domain.Gap;
import kuaichu.archive.domain.ItemKind;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.EvidenceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcArchiveBook implements ArchiveBook {
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    JdbcArchiveBook(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public void add(ArchivePackage archive) {
        jdbc.sql("""
                        insert into archive.package (package_id, case_id, edition, docket_seq, packed_at, packed_by, holder,
                            certificate_sha256, manifest_sha256, size_bytes, gaps_reason)
                        values (:id, :case, :edition, :seq, :at, :by, :holder, :certificate, :manifest, :size, :reason)
                        """)
                .param("id", archive.id())
                .param("case", archive.caseId().value())
                .param("edition", archive.edition())
                .param("seq", archive.docketSeq())
                .param("at", Timestamp.from(archive.packedAt()))
                .param("by", archive.packedBy())
                .param("holder", archive.holder())
                .param("certificate", archive.certificateSha256())
                .param("manifest", archive.manifestSha256())
                .param("size", archive.sizeBytes())
                .param("reason", archive.gapsReason(), Types.VARCHAR)
                .update();
        addItems(archive);
        for (Gap gap : archive.gaps()) {
            jdbc.sql("insert into archive.gap (package_id, content, name, article, detail) values (?, ?, ?, ?, ?)")
                    .params(archive.id(), gap.content(), gap.name(), gap.article(), gap.detail())
                    .update();
        }
    }

    private void addItems(ArchivePackage archive) {
        int[] no = {0};
        template.batchUpdate("""
                insert into archive.item (package_id, no, path, kind, name, sha256, crc32, size_bytes, at, by_whom, evidence_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, archive.items(), BATCH, (row, item) -> {
            no[0]++;
            row.setObject(1, archive.id());
            row.setInt(2, no[0]);
            row.setString(3, item.path());
            row.setString(4, item.kind().name());
            row.setString(5, item.name());
            row.setString(6, item.sha256());
            row.setLong(7, item.crc32());
            row.setLong(8, item.sizeBytes());
            row.setTimestamp(9, Timestamp.from(item.at()));
            row.setString(10, item.by());
            row.setObject(
                    11, item.evidenceId() == null ? null : item.evidenceId().value());
        });
    }

    @Override
    public Optional<ArchivePackage> findLatest(CaseId caseId) {
        return jdbc.sql("select * from archive.package where case_id = ? order by edition desc limit 1")
                .param(caseId.value())
                .query((row, number) -> read(row))
                .optional()
                .map(archive -> archive.with(listGaps(archive.id()), listItems(archive.id())));
    }

    private static ArchivePackage read(ResultSet row) throws SQLException {
        return new ArchivePackage(
                row.getObject("package_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("edition"),
                row.getInt("docket_seq"),
                row.getTimestamp("packed_at").toInstant(),
                row.getString("packed_by"),
                row.getString("holder"),
                row.getString("certificate_sha256"),
                row.getString("manifest_sha256"),
                row.getLong("size_bytes"),
                row.getString("gaps_reason"),
                List.of(),
                List.of());
    }

    private List<Gap> listGaps(UUID id) {
        return jdbc.sql("select content, name, article, detail from archive.gap where package_id = ? order by content")
                .param(id)
                .query((row, number) -> new Gap(
                        row.getString("content"),
                        row.getString("name"),
                        row.getString("article"),
                        row.getString("detail"),
                        true))
                .list();
    }

    private List<ArchiveItem> listItems(UUID id) {
        return jdbc.sql("select * from archive.item where package_id = ? order by no")
                .param(id)
                .query((row, number) -> item(row))
                .list();
    }

    private static ArchiveItem item(ResultSet row) throws SQLException {
        UUID evidence = row.getObject("evidence_id", UUID.class);
        return new ArchiveItem(
                row.getString("path"),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("crc32"),
                row.getLong("size_bytes"),
                row.getTimestamp("at").toInstant(),
                row.getString("by_whom"),
                evidence == null ? null : new EvidenceId(evidence));
    }
}
