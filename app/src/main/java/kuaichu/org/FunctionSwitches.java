package kuaichu.org;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.ExpectedVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of {@code org.function_switch}; read where it counts, never from memory. */
@Repository
class FunctionSwitches implements BrigadeFunctions {
    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Clock clock;

    FunctionSwitches(JdbcClient jdbc, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public boolean isOn(UnitId unit, Function function) {
        return !jdbc.sql("select exists (select 1 from org.function_switch s where s.unit_id = any(:line)"
                        + " and s.function = :function and not s.is_on and not exists (select 1 from"
                        + " org.function_switch n where n.unit_id = s.unit_id and n.function = s.function"
                        + " and n.number > s.number))")
                .param("line", line(unit).toArray(UUID[]::new))
                .param("function", function.name())
                .query(Boolean.class)
                .single();
    }

    /** The unit and all above it. */
    private Set<UUID> line(UnitId unit) {
        Set<UUID> line = new LinkedHashSet<>();
        UnitId next = unit;
        while (next != null && line.add(next.value())) {
            next = organisations.getUnit(next).parentId();
        }
        return line;
    }

    @Override
    public Offered list(UnitId unit) {
        Set<Function> on = EnumSet.allOf(Function.class);
        jdbc.sql("select distinct on (function) function, is_on from org.function_switch where unit_id = ?"
                        + " order by function, number desc")
                .param(unit.value())
                .query((row, number) -> {
                    if (!row.getBoolean("is_on")) {
                        on.remove(Function.valueOf(row.getString("function")));
                    }
                    return true;
                })
                .list();
        long version = jdbc.sql("select count(*) from org.function_switch where unit_id = ?")
                .param(unit.value())
                .query(Long.class)
                .single();
        return new Offered(on, version);
    }

    @Override
    public void offer(Actor by, UnitId unit, Set<Function> functions, long version) {
        jdbc.sql("select id from org.unit where id = ? for update")
                .param(unit.value())
                .query(UUID.class)
                .single();
        Offered before = list(unit);
        new ExpectedVersion(version).require(before.version());
        for (Function function : Function.values()) {
            boolean on = functions.contains(function);
            if (on != before.functions().contains(function)) {
                jdbc.sql("insert into org.function_switch (unit_id, function, number, is_on, at, by) select :unit,"
                                + " :function, coalesce(max(number), 0) + 1, :on, :at, :by from org.function_switch"
                                + " where unit_id = :unit and function = :function")
                        .param("unit", unit.value())
                        .param("function", function.name())
                        .param("on", on)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by.requireAccount().value())
                        .update();
            }
        }
    }
}
