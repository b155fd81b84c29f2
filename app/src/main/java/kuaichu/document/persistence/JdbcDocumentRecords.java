package kuaichu.document.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.document.Documents.Issued;
import kuaichu.document.Documents.Kind;
import kuaichu.document.domain.DocumentRecords;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDocumentRecords implements DocumentRecords {
    private static final String SELECT = """
            select d.document_id, d.case_id, d.kind, d.document_no, d.issued_at, d.revision, d.holder_id, d.holder_name,
                r.sha256, r.ofd_sha256, r.pages
            from document.document d
            join document.revision r on r.document_id = d.document_id and r.revision = d.revision
            """;

    private final JdbcClient jdbc;

    JdbcDocumentRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Issued issued, Holder holder, Weight weight) {
        jdbc.sql("""
                        insert into document.document
                            (document_id, case_id, kind, document_no, holder_id, holder_name, issued_at, revision)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(issued.id().value())
                .param(issued.caseId().value())
                .param(issued.kind().name())
                .param(issued.documentNo())
                .param(holder.id())
                .param(holder.name())
                .param(Timestamp.from(issued.issuedAt()))
                .param(issued.revision())
                .update();
        insertRevision(issued, weight, issued.issuedAt());
    }

    @Override
    public void addRevision(Issued revised, Weight weight, Instant sealedAt) {
        int changed = jdbc.sql("update document.document set revision = ? where document_id = ? and revision = ?")
                .param(revised.revision())
                .param(revised.id().value())
                .param(revised.revision() - 1)
                .update();
        if (changed != 1) {
            throw new IllegalStateException("document " + revised.documentNo() + " has another revision already");
        }
        insertRevision(revised, weight, sealedAt);
    }

    private void insertRevision(Issued issued, Weight weight, Instant sealedAt) {
        jdbc.sql("""
                        insert into document.revision
                            (document_id, revision, sha256, ofd_sha256, model_sha256, pages, size_bytes, ofd_size_bytes, sealed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(issued.id().value())
                .param(issued.revision())
                .param(issued.sha256())
                .param(issued.ofdSha256())
                .param(weight.modelSha256())
                .param(issued.pages())
                .param(weight.pdfBytes())
                .param(weight.ofdBytes())
                .param(Timestamp.from(sealedAt))
                .update();
    }

    @Override
    public Optional<Issued> find(DocumentId id) {
        return jdbc.sql(SELECT + "where d.document_id = ?")
                .param(id.value())
                .query((row, number) -> issued(row))
                .optional();
    }

    @Override
    public Optional<Held> lock(DocumentId id) {
        return jdbc.sql(SELECT + "where d.document_id = ? for update of d")
                .param(id.value())
                .query((row, number) ->
                        new Held(issued(row), new Holder(row.getString("holder_id"), row.getString("holder_name"))))
                .optional();
    }

    @Override
    public List<Issued> list(CaseId caseId) {
        return jdbc.sql(SELECT + "where d.case_id = ? order by d.document_id limit 100")
                .param(caseId.value())
                .query((row, number) -> issued(row))
                .list();
    }

    @Override
    public Optional<Sealed> findBySha256(String sha256) {
        return jdbc.sql("""
                        select d.document_no, r.revision, d.revision as latest
                        from document.revision r join document.document d on d.document_id = r.document_id
                        where r.sha256 = ? or r.ofd_sha256 = ?
                        """)
                .param(sha256)
                .param(sha256)
                .query((row, number) ->
                        new Sealed(row.getString("document_no"), row.getInt("revision"), row.getInt("latest")))
                .optional();
    }

    private static Issued issued(ResultSet row) throws SQLException {
        return new Issued(
                new DocumentId(row.getObject("document_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("document_no"),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("sha256"),
                row.getString("ofd_sha256"),
                row.getInt("pages"),
                row.getInt("revision"));
    }
}
