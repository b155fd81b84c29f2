package kuaichu.remedy.persistence;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.document.ReviewConclusionModel.Ground;
import kuaichu.document.ReviewConclusionModel.Result;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.ReviewId;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Cell;
import kuaichu.remedy.ReviewState;
import kuaichu.remedy.domain.Review;
import kuaichu.remedy.domain.ReviewBook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviewBook implements ReviewBook {
    private final JdbcClient jdbc;
    private final PersonalData personalData;

    JdbcReviewBook(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    @Override
    public void add(Review review) {
        jdbc.sql("""
                        insert into remedy.review (review_id, case_id, document_id, document_no, certificate, original_unit,
                          superior_unit, state, late, filed_at, received_at, file_at)
                        values (:id, :case, :document, :no, :certificate, :original, :superior, :state, :late, :filed, :received, :file)""")
                .param("id", review.id().value())
                .param("case", review.caseId().value())
                .param("document", review.documentId().value())
                .param("no", review.documentNo())
                .param("certificate", review.certificate())
                .param("original", review.originalUnit().value())
                .param("superior", review.superiorUnit().value())
                .param("state", review.state().name())
                .param("late", review.late())
                .param("filed", review.filedAt().atOffset(UTC))
                .param("received", time(review.receivedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("file", time(review.fileAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        return jdbc.sql("select * from remedy.review where review_id = ?")
                .param(id.value())
                .query(JdbcReviewBook::read)
                .optional();
    }

    @Override
    public List<Review> list(CaseId caseId) {
        return jdbc.sql("select * from remedy.review where case_id = ? order by filed_at, review_id")
                .param(caseId.value())
                .query(JdbcReviewBook::read)
                .list();
    }

    @Override
    public void move(ReviewId id, ReviewState to, @Nullable Instant receivedAt, @Nullable DocumentId paper) {
        jdbc.sql("""
                        update remedy.review set state = :state, received_at = coalesce(:received, received_at),
                          paper_id = coalesce(:paper, paper_id)
                        where review_id = :id""")
                .param("state", to.name())
                .param("received", time(receivedAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("paper", paper == null ? null : paper.value(), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    @Override
    public void end(ReviewId id, ReviewState to, @Nullable Result result, DocumentId paper, Instant at) {
        jdbc.sql("""
                        update remedy.review set state = :state, result = :result, paper_id = :paper, ended_at = :at
                        where review_id = :id""")
                .param("state", to.name())
                .param("result", result == null ? null : result.name())
                .param("paper", paper.value())
                .param("at", at.atOffset(UTC))
                .param("id", id.value())
                .update();
    }

    @Override
    public void submitFile(ReviewId id, Instant at) {
        jdbc.sql("update remedy.review set file_at = ? where review_id = ?")
                .params(at.atOffset(UTC), id.value())
                .update();
    }

    @Override
    public boolean apply(ReviewId id, Review.Application application) {
        return jdbc.sql("""
                        insert into remedy.review_application (review_id, party_id, label, requests, reasons, applied_at)
                        values (:id, :party, :label, :requests, :reasons, :at) on conflict (review_id, party_id) do nothing""")
                        .param("id", id.value())
                        .param("party", application.partyId().value())
                        .param("label", application.label())
                        .param("requests", names(application.requests()))
                        .param(
                                "reasons",
                                personalData.encrypt(
                                        cell("review_application.reasons", id, application.partyId()),
                                        application.reasons()))
                        .param("at", application.appliedAt().atOffset(UTC))
                        .update()
                == 1;
    }

    @Override
    public boolean withdraw(ReviewId id, PartyId partyId, Instant at) {
        return jdbc.sql(
                                "update remedy.review_application set withdrawn_at = ? where review_id = ? and party_id = ? and withdrawn_at is null")
                        .params(at.atOffset(UTC), id.value(), partyId.value())
                        .update()
                == 1;
    }

    @Override
    public List<Review.Application> listApplications(ReviewId id) {
        return jdbc.sql("select * from remedy.review_application where review_id = ? order by applied_at, label")
                .param(id.value())
                .query((row, number) -> new Review.Application(
                        new PartyId(row.getObject("party_id", UUID.class)),
                        row.getString("label"),
                        grounds(row, "requests"),
                        personalData.decrypt(
                                cell(
                                        "review_application.reasons",
                                        id,
                                        new PartyId(row.getObject("party_id", UUID.class))),
                                row.getBytes("reasons")),
                        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                        findTime(row, "withdrawn_at")))
                .list();
    }

    private static Cell cell(String column, ReviewId id, PartyId partyId) {
        return Cell.of("remedy." + column, id, partyId);
    }

    @Override
    public boolean join(ReviewId id, Review.Reviewer reviewer, Instant at) {
        return jdbc.sql(
                                "insert into remedy.reviewer (review_id, account, name, joined_at) values (?, ?, ?, ?) on conflict do nothing")
                        .params(id.value(), reviewer.account().value(), reviewer.name(), at.atOffset(UTC))
                        .update()
                == 1;
    }

    @Override
    public boolean leave(ReviewId id, AccountId reviewer) {
        return jdbc.sql("delete from remedy.reviewer where review_id = ? and account = ?")
                        .params(id.value(), reviewer.value())
                        .update()
                == 1;
    }

    @Override
    public List<Review.Reviewer> listReviewers(ReviewId id) {
        return jdbc.sql("select account, name from remedy.reviewer where review_id = ? order by joined_at")
                .param(id.value())
                .query((row, number) ->
                        new Review.Reviewer(new AccountId(row.getObject("account", UUID.class)), row.getString("name")))
                .list();
    }

    @Override
    public void state(ReviewId id, Review.Opinion opinion) {
        jdbc.sql("insert into remedy.opinion (review_id, party_id, label, words, stated_at) values (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        opinion.partyId().value(),
                        opinion.label(),
                        personalData.encrypt(cell("opinion.words", id, opinion.partyId()), opinion.text()),
                        opinion.at().atOffset(UTC))
                .update();
    }

    @Override
    public List<Review.Opinion> listOpinions(ReviewId id) {
        return jdbc.sql("select * from remedy.opinion where review_id = ? order by stated_at, label")
                .param(id.value())
                .query((row, number) -> new Review.Opinion(
                        new PartyId(row.getObject("party_id", UUID.class)),
                        row.getString("label"),
                        personalData.decrypt(
                                cell("opinion.words", id, new PartyId(row.getObject("party_id", UUID.class))),
                                row.getBytes("words")),
                        row.getObject("stated_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void propose(ReviewId id, Review.Draft draft, Instant at) {
        jdbc.sql("""
                        insert into remedy.conclusion_draft (review_id, version, proposed_by, fact_findings, procedure_findings, result,
                          grounds, corrections, proposed_at)
                        values (:id, :version, :by, :facts, :procedure, :result, :grounds, :corrections, :at)
                        on conflict (review_id) do update set version = :version, proposed_by = :by, fact_findings = :facts,
                          procedure_findings = :procedure, result = :result, grounds = :grounds, corrections = :corrections,
                          proposed_at = :at""")
                .param("id", id.value())
                .param("version", draft.version())
                .param("by", draft.proposedBy().value())
                .param("facts", draft.factFindings())
                .param("procedure", draft.procedureFindings())
                .param("result", draft.result().name())
                .param("grounds", names(draft.grounds()))
                .param("corrections", draft.corrections())
                .param("at", at.atOffset(UTC))
                .update();
    }

    @Override
    public Optional<Review.Draft> findDraft(ReviewId id) {
        return jdbc.sql("select * from remedy.conclusion_draft where review_id = ?")
                .param(id.value())
                .query((row, number) -> new Review.Draft(
                        row.getInt("version"),
                        new AccountId(row.getObject("proposed_by", UUID.class)),
                        row.getString("fact_findings"),
                        row.getString("procedure_findings"),
                        Result.valueOf(row.getString("result")),
                        grounds(row, "grounds"),
                        row.getString("corrections")))
                .optional();
    }

    private static String[] names(List<Ground> grounds) {
        return grounds.stream().map(Enum::name).toArray(String[]::new);
    }

    private static List<Ground> grounds(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(Ground::valueOf)
                .toList();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }

    private static @Nullable Instant findTime(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Review read(ResultSet row, int number) throws SQLException {
        UUID paper = row.getObject("paper_id", UUID.class);
        String result = row.getString("result");
        return new Review(
                new ReviewId(row.getObject("review_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getString("document_no"),
                row.getBoolean("certificate"),
                new UnitId(row.getObject("original_unit", UUID.class)),
                new UnitId(row.getObject("superior_unit", UUID.class)),
                ReviewState.valueOf(row.getString("state")),
                row.getBoolean("late"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                findTime(row, "received_at"),
                findTime(row, "file_at"),
                findTime(row, "ended_at"),
                paper == null ? null : new DocumentId(paper),
                result == null ? null : Result.valueOf(result));
    }
}
