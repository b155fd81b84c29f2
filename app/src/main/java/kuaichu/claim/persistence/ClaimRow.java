package kuaichu.claim.persistence;

import static kuaichu.claim.persistence.Columns.findId;
import static kuaichu.claim.persistence.Columns.findMoney;
import static kuaichu.claim.persistence.Columns.findTime;
import static kuaichu.claim.persistence.Columns.time;
import static kuaichu.claim.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kuaichu.claim.ClaimState;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.Exposure;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.PartyId;
import kuaichu.liability.LiabilityGrade;

/** A row of {@code claim.claim} as a claim. */
final class ClaimRow {
    private ClaimRow() {}

    static Claim read(ResultSet row, List<Exposure> exposures) throws SQLException {
        return new Claim(
                new ClaimId(uuid(row, "claim_id")),
                row.getString("claim_no"),
                new CaseId(uuid(row, "case_id")),
                row.getString("case_no"),
                time(row, "occurred_at"),
                new PartyId(uuid(row, "party_id")),
                row.getString("claimant_label"),
                new AccountId(uuid(row, "claimant_account_id")),
                row.getString("plate"),
                LiabilityGrade.valueOf(row.getString("liability")),
                new InsurerId(uuid(row, "insurer_id")),
                ClaimState.valueOf(row.getString("state")),
                row.getInt("version"),
                times(row),
                row.getObject("assessment_id", UUID.class),
                findMoney(row, "assessed_fen"),
                findMoney(row, "payable_fen"),
                findMoney(row, "paid_fen"),
                row.getString("dispute_reason"),
                payout(row),
                row.getString("report_no"),
                findId(row, "receipt_document_id", DocumentId::new),
                exposures);
    }

    private static Claim.Times times(ResultSet row) throws SQLException {
        return new Claim.Times(
                time(row, "opened_at"),
                findTime(row, "assessed_at"),
                findTime(row, "accepted_at"),
                findTime(row, "disputed_at"),
                findTime(row, "settled_at"),
                findTime(row, "payout_ordered_at"),
                findTime(row, "paid_at"),
                findTime(row, "payout_failed_at"));
    }

    private static Claim.Payout payout(ResultSet row) throws SQLException {
        return new Claim.Payout(
                row.getString("order_no"),
                row.getInt("order_count"),
                row.getInt("try_count"),
                row.getString("bank_reference"),
                row.getString("failure_reason"));
    }
}
