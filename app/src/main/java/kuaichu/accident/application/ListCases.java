package kuaichu.accident.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kuaichu.access.CaseScope;
import kuaichu.accident.Channel;
import kuaichu.accident.HandlingState;
import kuaichu.accident.domain.CaseBook;
import kuaichu.accident.domain.CaseBook.CaseListRow;
import kuaichu.accident.domain.CaseQuery;
import kuaichu.desk.Desk;
import kuaichu.kernel.PlateNumber;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import kuaichu.kernel.problem.InvalidValue;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** List cases (案件列表): a party's own ones, an officer's unit's, the centre's city's. */
@Service
public class ListCases {
    private final CaseBook cases;
    private final CaseScope scope;
    private final Organisations organisations;
    private final Desk desk;

    ListCases(CaseBook cases, CaseScope scope, Organisations organisations, Desk desk) {
        this.cases = cases;
        this.scope = scope;
        this.organisations = organisations;
        this.desk = desk;
    }

    /** @param q a plate or a case number, exactly */
    public record Filter(
            @Nullable HandlingState state,
            @Nullable Channel channel,
            @Nullable String q,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /** A row with what other modules know of it. */
    public record ListedCase(
            CaseListRow row, String unitName, @Nullable Instant promiseDueAt) {}

    /** A page. @param next where the next page begins, null on the last */
    public record Listed(List<ListedCase> rows, CaseQuery.@Nullable After next) {
        public Listed {
            rows = List.copyOf(rows);
        }
    }

    public Listed list(Actor actor, Filter filter, CaseQuery.@Nullable After after, int size) {
        List<UnitId> units = actor.is(Role.PARTY) ? List.of() : scope.listUnits(actor);
        List<CaseListRow> rows = cases.list(new CaseQuery(
                actor.is(Role.PARTY) ? actor.requireAccount() : null,
                units,
                filter.state(),
                filter.channel(),
                exact(filter.q()),
                filter.from(),
                filter.to(),
                after,
                size + 1));
        boolean more = rows.size() > size;
        List<CaseListRow> page = more ? rows.subList(0, size) : rows;
        CaseListRow last = more ? page.getLast() : null;
        return new Listed(
                listed(page),
                last == null
                        ? null
                        : new CaseQuery.After(last.reportedAt(), last.id().value()));
    }

    private List<ListedCase> listed(List<CaseListRow> rows) {
        Map<CaseId, Desk.Promise> promises = desk.findPromises(rows.stream()
                .filter(row -> row.state() != HandlingState.CLOSED
                        && row.state() != HandlingState.WITHDRAWN
                        && row.state() != HandlingState.JOINED)
                .map(CaseListRow::id)
                .toList());
        return rows.stream()
                .map(row -> {
                    Desk.Promise promise = promises.get(row.id());
                    return new ListedCase(
                            row,
                            organisations.getUnit(new UnitId(row.unitId())).name(),
                            promise == null ? null : promise.dueAt());
                })
                .toList();
    }

    /** Plates are kept without separators; what is no plate may be a case number. */
    private static @Nullable String exact(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        try {
            return PlateNumber.of(q).value();
        } catch (InvalidValue e) {
            return q.strip().toUpperCase(java.util.Locale.ROOT);
        }
    }
}
