package kuaichu.procedure.persistence;

import static kuaichu.procedure.persistence.Columns.findTime;
import static kuaichu.procedure.persistence.Columns.time;
import static kuaichu.procedure.persistence.Columns.timeOrNull;
import static kuaichu.procedure.persistence.Columns.uuid;
import static kuaichu.procedure.persistence.Columns.valueOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.kernel.id.ApprovalId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.platform.Cell;
import kuaichu.procedure.ApprovalSubject;
import kuaichu.procedure.domain.Approval;
import kuaichu.procedure.domain.ApprovalBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApprovalBook implements ApprovalBook {
    private final JdbcClient jdbc;
    private final PersonalData personalData;

    JdbcApprovalBook(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    @Override
    public void add(Approval approval) {
        jdbc.sql("""
                        insert into procedure.approval (approval_id, case_id, subject, summary, proposal, requested_by,
                          requested_at, due_at, document_id)
                        values (:id, :case, :subject, :summary, :proposal, :by, :at, :due, :document)""")
                .param("id", approval.id().value())
                .param("case", approval.caseId().value())
                .param("subject", approval.subject().name())
                .param("summary", seal("summary", approval.id(), approval.summary()))
                .param("proposal", seal("proposal", approval.id(), approval.proposal()))
                .param("by", approval.requestedBy())
                .param("at", time(approval.requestedAt()))
                .param("due", time(approval.dueAt()))
                .param("document", valueOrNull(approval.documentId()), Types.OTHER)
                .update();
    }

    @Override
    public Optional<Approval> find(ApprovalId approvalId) {
        return jdbc.sql("select * from procedure.approval where approval_id = ?")
                .param(approvalId.value())
                .query(this::read)
                .optional();
    }

    @Override
    public List<Approval> list(CaseId caseId) {
        return jdbc.sql("select * from procedure.approval where case_id = ? order by requested_at, approval_id")
                .param(caseId.value())
                .query(this::read)
                .list();
    }

    @Override
    public boolean decide(Approval decided) {
        String directive = decided.directive();
        return jdbc.sql("""
                        update procedure.approval set approved = :approved, directive = :directive, decided_by = :by, decided_at = :at
                        where approval_id = :id and approved is null""")
                        .param("approved", decided.approved())
                        .param("directive", directive == null ? null : seal("directive", decided.id(), directive))
                        .param("by", decided.decidedBy())
                        .param("at", timeOrNull(decided.decidedAt()))
                        .param("id", decided.id().value())
                        .update()
                == 1;
    }

    private byte[] seal(String column, ApprovalId id, String clear) {
        return personalData.encrypt(Cell.of("procedure.approval." + column, id), clear);
    }

    private String open(String column, ApprovalId id, byte[] sealed) {
        return personalData.decrypt(Cell.of("procedure.approval." + column, id), sealed);
    }

    private Approval read(ResultSet row, int number) throws SQLException {
        byte[] directive = row.getBytes("directive");
        ApprovalId id = new ApprovalId(uuid(row, "approval_id"));
        UUID document = row.getObject("document_id", UUID.class);
        return new Approval(
                id,
                new CaseId(uuid(row, "case_id")),
                ApprovalSubject.valueOf(row.getString("subject")),
                open("summary", id, row.getBytes("summary")),
                open("proposal", id, row.getBytes("proposal")),
                row.getString("requested_by"),
                time(row, "requested_at"),
                time(row, "due_at"),
                row.getObject("approved", Boolean.class),
                directive == null ? null : open("directive", id, directive),
                row.getString("decided_by"),
                findTime(row, "decided_at"),
                document == null ? null : new DocumentId(document));
    }
}
