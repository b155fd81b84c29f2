package kuaichu.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kuaichu.access.CaseScope;
import kuaichu.desk.Desk.Queue;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;

/** Whose work an actor sees (工作范围): units and insurer for the SQL, queues by role. */
record WorkScope(List<UUID> units, @Nullable UUID insurer, Set<Queue> queues) {
    private static final Set<Queue> OF_OFFICERS = EnumSet.of(
            Queue.DETERMINATION,
            Queue.ONSITE,
            Queue.TRANSFERRED_ALARM,
            Queue.DUPLICATE,
            Queue.ACCEPTANCE,
            Queue.INVESTIGATION,
            Queue.COSIGN,
            Queue.INJURY_REPORT,
            Queue.CLOSURE,
            Queue.REVIEW_FILE,
            Queue.REVIEW,
            Queue.MEDIATION,
            Queue.DEADLINE,
            Queue.SIGNING,
            Queue.FOLLOW_UP,
            Queue.SECOND_READING);
    private static final Set<Queue> OF_LEADERS = EnumSet.of(Queue.APPROVAL, Queue.DIRECTIVE, Queue.DEADLINE_LEADER);
    private static final Set<Queue> OF_CENTRE = EnumSet.of(Queue.CLOSURE_APPROVAL, Queue.DEADLINE_LEADER);
    private static final Set<Queue> OF_INSURERS = EnumSet.of(Queue.CLAIM);

    static WorkScope of(Actor actor, CaseScope scope) {
        return new WorkScope(
                units(actor, scope),
                actor.insurerId() == null ? null : actor.insurerId().value(),
                visibleQueues(actor.role()));
    }

    /** An officer does the work of the own unit: who reviews a brigade does not decide in its place. */
    private static List<UUID> units(Actor actor, CaseScope scope) {
        Stream<UnitId> units =
                actor.is(Role.OFFICER) ? Stream.ofNullable(actor.unitId()) : scope.listUnits(actor).stream();
        return units.map(UnitId::value).toList();
    }

    /** Queues the role works on. */
    static Set<Queue> workedBy(@Nullable Role role) {
        return switch (role) {
            case OFFICER -> OF_OFFICERS;
            case LEADER -> OF_LEADERS;
            case CENTRE -> OF_CENTRE;
            case INSURER -> OF_INSURERS;
            case PARTY, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN -> Set.of();
            case null -> Set.of();
        };
    }

    private static Set<Queue> visibleQueues(@Nullable Role role) {
        if (role != Role.CENTRE && role != Role.LEADER) {
            return workedBy(role);
        }
        Set<Queue> all = EnumSet.copyOf(OF_OFFICERS);
        all.addAll(workedBy(role));
        return all;
    }

    List<String> queueNames() {
        return queues.stream().map(Enum::name).toList();
    }

    WorkScope only(@Nullable Queue queue) {
        return queue == null ? this : new WorkScope(units, insurer, queues.contains(queue) ? Set.of(queue) : Set.of());
    }

    WorkScope workable(@Nullable Role role) {
        Set<Queue> both = EnumSet.noneOf(Queue.class);
        both.addAll(queues);
        both.retainAll(workedBy(role));
        return new WorkScope(units, insurer, both);
    }
}
