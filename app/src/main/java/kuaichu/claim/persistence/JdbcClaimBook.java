package kuaichu.claim.persistence;

import static kuaichu.claim.persistence.Columns.fen;
import static kuaichu.claim.persistence.Columns.findMoney;
import static kuaichu.claim.persistence.Columns.row;
import static kuaichu.claim.persistence.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kuaichu.claim.ClaimState;
import kuaichu.claim.ExposureKind;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.claim.domain.ClaimQuery;
import kuaichu.claim.domain.Exposure;
import kuaichu.claim.domain.LossAssessment;
import kuaichu.claim.domain.NewClaim;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.Money;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.id.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClaimBook implements ClaimBook {
    private static final String PREFIX = "CL";
    private static final String INSERT = """
            insert into claim.claim (claim_id, claim_no, case_id, case_no, occurred_at, party_id, claimant_label,
              claimant_account_id, plate, liability, insurer_id, state, opened_at)
            values (?, ? || lpad(nextval('claim.claim_no_seq')::text, 6, '0'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;

    JdbcClaimBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void insert(NewClaim claim) {
        LocalDate day = LocalDate.ofInstant(claim.openedAt(), LegalDeadline.ZONE);
        jdbc.sql(INSERT)
                .params(row(
                        claim.id().value(),
                        PREFIX + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-",
                        claim.caseId().value(),
                        claim.caseNo(),
                        time(claim.occurredAt()),
                        claim.partyId().value(),
                        claim.claimantLabel(),
                        claim.claimantAccount().value(),
                        claim.plate(),
                        claim.liability().name(),
                        claim.insurerId().value(),
                        ClaimState.OPENED.name(),
                        time(claim.openedAt())))
                .update();
        insertExposures(claim.id(), claim.exposures());
    }

    private void insertExposures(ClaimId claimId, List<Exposure> exposures) {
        for (Exposure exposure : exposures) {
            jdbc.sql(
                            "insert into claim.exposure (claim_id, payer_label, kind, payable_fen, paid_fen) values (?, ?, ?, ?, ?)")
                    .params(row(
                            claimId.value(),
                            exposure.payerLabel(),
                            exposure.kind().name(),
                            fen(exposure.payable()),
                            fen(exposure.paid())))
                    .update();
        }
    }

    @Override
    public Optional<Claim> find(ClaimId claimId) {
        return select("where claim_id = ?", List.of(claimId.value())).stream().findFirst();
    }

    @Override
    public Optional<Claim> findByOrderNo(String orderNo) {
        return select("where order_no = ?", List.of(orderNo)).stream().findFirst();
    }

    @Override
    public List<Claim> listOfCase(CaseId caseId) {
        return select("where case_id = ? order by claim_id", List.of(caseId.value()));
    }

    @Override
    public List<Claim> list(ClaimQuery query) {
        StringBuilder where = new StringBuilder("where ");
        List<Object> values = new ArrayList<>();
        if (query.insurerId() != null) {
            where.append("insurer_id = ?");
            values.add(query.insurerId().value());
        } else if (query.claimant() != null) {
            where.append("claimant_account_id = ?");
            values.add(query.claimant().value());
        }
        if (query.state() != null) {
            where.append(" and state = ?");
            values.add(query.state().name());
        }
        if (query.before() != null) {
            where.append(" and claim_id < ?");
            values.add(query.before().value());
        }
        values.add(query.limit());
        return select(where.append(" order by claim_id desc limit ?").toString(), values);
    }

    /** Two statements whatever the number of claims. */
    private List<Claim> select(String where, List<Object> values) {
        String ids = "select claim_id from claim.claim " + where;
        Map<UUID, List<Exposure>> exposures = jdbc
                .sql("select * from claim.exposure where claim_id in (" + ids + ") order by payer_label, kind")
                .params(values)
                .query((row, number) -> Map.entry(row.getObject("claim_id", UUID.class), exposure(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select * from claim.claim " + where)
                .params(values)
                .query((row, number) ->
                        ClaimRow.read(row, exposures.getOrDefault(row.getObject("claim_id", UUID.class), List.of())))
                .list();
    }

    private static Exposure exposure(ResultSet row) throws SQLException {
        return new Exposure(
                row.getString("payer_label"),
                ExposureKind.valueOf(row.getString("kind")),
                findMoney(row, "payable_fen"),
                findMoney(row, "paid_fen"));
    }

    @Override
    public void storeAssessment(ClaimId claimId, LossAssessment assessment) {
        update(
                claimId,
                "state = 'ASSESSED', assessed_at = ?, assessment_id = ?, assessed_fen = ?, payable_fen = null",
                time(assessment.assessedAt()),
                assessment.id(),
                assessment.total().fen());
        jdbc.sql("update claim.exposure set payable_fen = null where claim_id = ?")
                .params(row(claimId.value()))
                .update();
    }

    @Override
    public void storeAccepted(ClaimId claimId, Instant at) {
        update(claimId, "state = 'ACCEPTED', accepted_at = ?", time(at));
    }

    @Override
    public void storeDisputed(ClaimId claimId, String reason, Instant at) {
        update(claimId, "state = 'DISPUTED', dispute_reason = ?, disputed_at = ?", reason, time(at));
    }

    @Override
    public void storePayable(ClaimId claimId, List<Exposure> exposures, @Nullable Instant settledAt) {
        Money sum = exposures.stream()
                .map(Exposure::payable)
                .map(payable -> payable == null ? Money.ZERO : payable)
                .reduce(Money.ZERO, Money::plus);
        note(claimId, "payable_fen = ?, settled_at = ?", sum.fen(), time(settledAt));
        jdbc.sql("delete from claim.exposure where claim_id = ?")
                .params(row(claimId.value()))
                .update();
        insertExposures(claimId, exposures);
    }

    @Override
    public void storeOrdered(ClaimId claimId, Claim.Payout payout, Instant at) {
        storePayout(claimId, "state = 'PAYING', payout_ordered_at = ?", payout, at);
    }

    @Override
    public void storeFailed(ClaimId claimId, Claim.Payout payout, Instant at) {
        storePayout(claimId, "state = 'PAYOUT_FAILED', payout_failed_at = ?", payout, at);
    }

    private void storePayout(ClaimId claimId, String change, Claim.Payout payout, Instant at) {
        update(
                claimId,
                change + ", order_no = ?, order_count = ?, try_count = ?, bank_reference = ?, failure_reason = ?",
                time(at),
                payout.orderNo(),
                payout.orderCount(),
                payout.tryCount(),
                payout.bankReference(),
                payout.failureReason());
    }

    @Override
    public void storePaid(ClaimId claimId, Money paid, @Nullable String bankReference, Instant at) {
        update(
                claimId,
                "state = 'PAID', paid_fen = ?, bank_reference = ?, failure_reason = null, paid_at = ?",
                paid.fen(),
                bankReference,
                time(at));
        jdbc.sql("update claim.exposure set paid_fen = payable_fen where claim_id = ?")
                .params(row(claimId.value()))
                .update();
    }

    @Override
    public void storeReportNo(ClaimId claimId, String reportNo, Instant at) {
        note(claimId, "report_no = ?, notified_at = ?", reportNo, time(at));
    }

    @Override
    public void storeReceipt(ClaimId claimId, DocumentId receipt) {
        note(claimId, "receipt_document_id = ?", receipt.value());
    }

    @Override
    public void touch(ClaimId claimId) {
        update(claimId, "state = state");
    }

    /** A change by a person: whoever edits from an older version is told. */
    private void update(ClaimId claimId, String change, @Nullable Object... values) {
        note(claimId, change + ", version = version + 1", values);
    }

    /** What the house finds out by itself: nobody's edit is refused because of it. */
    private void note(ClaimId claimId, String change, @Nullable Object... values) {
        List<@Nullable Object> all = row(values);
        all.add(claimId.value());
        int rows = jdbc.sql("update claim.claim set " + change + " where claim_id = ?")
                .params(all)
                .update();
        if (rows != 1) {
            throw new IllegalStateException("no claim " + claimId);
        }
    }
}
