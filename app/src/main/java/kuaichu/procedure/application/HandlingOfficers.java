package kuaichu.procedure.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kuaichu.access.OfficerRoster;
import kuaichu.desk.Desk;
import kuaichu.docket.Docket;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Role;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.RecusalBook;
import kuaichu.procedure.domain.RecusalBook.Standing;
import org.springframework.stereotype.Component;

/** The police who handle a case (本案办案人员): who has done something in it, holds work on it, or is named for it; not who withdrew. */
@Component
public class HandlingOfficers {
    private final Docket docket;
    private final Desk desk;
    private final ProcedureBook book;
    private final RecusalBook recusals;
    private final OfficerRoster roster;

    HandlingOfficers(Docket docket, Desk desk, ProcedureBook book, RecusalBook recusals, OfficerRoster roster) {
        this.docket = docket;
        this.desk = desk;
        this.book = book;
        this.recusals = recusals;
        this.roster = roster;
    }

    /** @param name name and badge number */
    public record Handling(AccountId account, String name, boolean leader) {}

    public List<Handling> list(CaseId caseId) {
        Map<AccountId, Handling> found = new LinkedHashMap<>();
        book.find(caseId).ifPresent(investigation -> {
            put(found, new Handling(investigation.lead(), investigation.leadText(), false));
            put(found, new Handling(investigation.second(), investigation.secondText(), false));
        });
        for (Entry entry : docket.listEntries(caseId)) {
            boolean leader = Role.LEADER.name().equals(entry.actorRole());
            if (leader || Role.OFFICER.name().equals(entry.actorRole())) {
                put(
                        found,
                        new Handling(new AccountId(UUID.fromString(entry.actorAccount())), entry.actorText(), leader));
            }
        }
        desk.listHolders(caseId).stream()
                .filter(holder -> roster.find(holder.account()).isPresent())
                .forEach(holder -> put(found, new Handling(holder.account(), holder.name(), false)));
        Set<AccountId> withdrawn = recusals.listStandings(caseId).stream()
                .filter(Standing::withdrawn)
                .map(Standing::officer)
                .collect(Collectors.toSet());
        return found.values().stream()
                .filter(one -> !withdrawn.contains(one.account()))
                .toList();
    }

    private static void put(Map<AccountId, Handling> found, Handling one) {
        found.putIfAbsent(one.account(), one);
    }
}
