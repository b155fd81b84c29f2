package kuaichu.claim.persistence;

import static kuaichu.claim.persistence.Columns.row;
import static kuaichu.claim.persistence.Columns.time;

import java.util.List;
import java.util.UUID;
import kuaichu.claim.domain.AssessmentBook;
import kuaichu.claim.domain.LossAssessment;
import kuaichu.claim.domain.LossLine;
import kuaichu.kernel.Money;
import kuaichu.kernel.id.InsurerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAssessmentBook implements AssessmentBook {
    private final JdbcClient jdbc;

    JdbcAssessmentBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(LossAssessment assessment) {
        jdbc.sql("""
                insert into claim.loss_assessment (assessment_id, case_id, party_id, insurer_id, assessed_by, assessed_at, total_fen, note)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(row(
                        assessment.id(),
                        assessment.caseId().value(),
                        assessment.partyId().value(),
                        assessment.insurerId().value(),
                        assessment.assessedBy().value(),
                        time(assessment.assessedAt()),
                        assessment.total().fen(),
                        assessment.note()))
                .update();
        int number = 0;
        for (LossLine line : assessment.lines()) {
            number++;
            jdbc.sql(
                            "insert into claim.loss_line (assessment_id, line_no, item, quantity, unit_fen) values (?, ?, ?, ?, ?)")
                    .params(row(
                            assessment.id(),
                            number,
                            line.item(),
                            line.quantity(),
                            line.unit().fen()))
                    .update();
        }
    }

    @Override
    public List<LossLine> listLines(UUID assessmentId) {
        return jdbc.sql("select item, quantity, unit_fen from claim.loss_line where assessment_id = ? order by line_no")
                .params(row(assessmentId))
                .query((row, number) -> new LossLine(
                        row.getString("item"), row.getInt("quantity"), Money.ofFen(row.getLong("unit_fen"))))
                .list();
    }

    @Override
    public InsurerId insurerOf(UUID assessmentId) {
        return new InsurerId(jdbc.sql("select insurer_id from claim.loss_assessment where assessment_id = ?")
                .params(row(assessmentId))
                .query(UUID.class)
                .single());
    }
}
