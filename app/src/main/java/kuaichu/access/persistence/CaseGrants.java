package kuaichu.access.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.TypedId;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one SQL place that decides who sees which case. */
@Repository
class CaseGrants implements CaseScope {
    private static final String ACCOUNT = "ACCOUNT";
    private static final String UNIT = "UNIT";
    private static final String INSURER = "INSURER";

    private final JdbcClient jdbc;
    private final Organisations organisations;

    CaseGrants(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    @Override
    public void grantToAccount(CaseId caseId, AccountId account) {
        grant(caseId, ACCOUNT, account);
    }

    @Override
    public void grantToUnit(CaseId caseId, UnitId unit) {
        grant(caseId, UNIT, unit);
    }

    @Override
    public void grantToReporterAndUnit(CaseId caseId, AccountId reporter, UnitId unit) {
        jdbc.sql("insert into access.case_grant (case_id, subject_kind, subject_id) values (?, ?, ?), (?, ?, ?)"
                        + " on conflict do nothing")
                .params(caseId.value(), ACCOUNT, reporter.value(), caseId.value(), UNIT, unit.value())
                .update();
    }

    @Override
    public void grantToInsurer(CaseId caseId, InsurerId insurer) {
        grant(caseId, INSURER, insurer);
    }

    private void grant(CaseId caseId, String kind, TypedId subject) {
        jdbc.sql(
                        "insert into access.case_grant (case_id, subject_kind, subject_id) values (?, ?, ?) on conflict do nothing")
                .params(caseId.value(), kind, subject.value())
                .update();
    }

    @Override
    public boolean isVisible(Actor actor, CaseId caseId) {
        return !visibleOf(actor, List.of(caseId)).isEmpty();
    }

    @Override
    public Set<CaseId> visibleOf(Actor actor, Collection<CaseId> cases) {
        if (actor.is(Role.PARTY)) {
            return granted(cases, ACCOUNT, List.of(actor.requireAccount()));
        }
        if (actor.is(Role.INSURER)) {
            return actor.insurerId() == null ? Set.of() : granted(cases, INSURER, List.of(actor.insurerId()));
        }
        return granted(cases, UNIT, listUnits(actor));
    }

    private Set<CaseId> granted(Collection<CaseId> cases, String kind, List<? extends TypedId> subjects) {
        return jdbc.sql("select distinct case_id from access.case_grant"
                        + " where case_id = any(:cases) and subject_kind = :kind and subject_id = any(:subjects)")
                .param("cases", values(cases))
                .param("kind", kind)
                .param("subjects", values(subjects))
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .set();
    }

    private static UUID[] values(Collection<? extends TypedId> ids) {
        return ids.stream().map(TypedId::value).toArray(UUID[]::new);
    }

    @Override
    public List<UnitId> listUnits(Actor actor) {
        return actor.isPolice() && actor.unitId() != null
                ? organisations.listWithDescendants(actor.unitId())
                : List.of();
    }
}
