package kuaichu.claim.persistence;

import static kuaichu.claim.persistence.Columns.row;
import static kuaichu.claim.persistence.Columns.time;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import kuaichu.claim.domain.CoverBook;
import kuaichu.claim.domain.CoverTerms;
import kuaichu.kernel.Money;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCoverBook implements CoverBook {
    private final JdbcClient jdbc;

    JdbcCoverBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void store(CaseId caseId, PartyId partyId, String label, KnownCover cover, Instant at) {
        jdbc.sql("""
                insert into claim.cover (case_id, party_id, label, found, compulsory, third_party_limit_fen, own_damage, policy_no, known_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (case_id, party_id) do update set label = excluded.label, found = excluded.found,
                  compulsory = excluded.compulsory, third_party_limit_fen = excluded.third_party_limit_fen,
                  own_damage = excluded.own_damage, policy_no = excluded.policy_no, known_at = excluded.known_at""")
                .params(row(
                        caseId.value(),
                        partyId.value(),
                        label,
                        cover.found(),
                        cover.terms().compulsory(),
                        cover.terms().thirdPartyLimit().fen(),
                        cover.terms().ownDamage(),
                        cover.policyNo(),
                        time(at)))
                .update();
    }

    @Override
    public Map<String, KnownCover> list(CaseId caseId) {
        return jdbc
                .sql("select * from claim.cover where case_id = ?")
                .params(row(caseId.value()))
                .query((row, number) -> Map.entry(
                        row.getString("label"),
                        new KnownCover(
                                row.getBoolean("found"),
                                new CoverTerms(
                                        row.getBoolean("compulsory"),
                                        Money.ofFen(row.getLong("third_party_limit_fen")),
                                        row.getBoolean("own_damage")),
                                row.getString("policy_no"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
