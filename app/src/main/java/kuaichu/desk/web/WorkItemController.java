package kuaichu.desk.web;

import java.util.UUID;
import kuaichu.desk.Desk;
import kuaichu.desk.WorkDesk;
import kuaichu.desk.WorkItem;
import kuaichu.kernel.id.WorkItemId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Cursor;
import kuaichu.platform.web.Page;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Work items (待办). */
@RestController
@RequestMapping("/api/v1/work-items")
class WorkItemController {
    private final WorkDesk desk;
    private final WorkItemViews views;

    /** Which queue to take the next item from; null for any of the role's own. */
    record ClaimNext(Desk.@Nullable Queue queue) {}

    WorkItemController(WorkDesk desk, WorkItemViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping
    @Permit({Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    Page<WorkItemView> list(
            Actor actor,
            @RequestParam(required = false) Desk.@Nullable Queue queue,
            @RequestParam(required = false) WorkItem.@Nullable State state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Page<WorkItem> page = desk.list(actor, queue, state, cursor, Cursor.limit(limit));
        return new Page<>(views.of(page.items(), actor), page.nextCursor());
    }

    @PostMapping("/claim-next")
    @Permit({Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    ResponseEntity<WorkItemView> claimNext(Actor actor, @RequestBody(required = false) @Nullable ClaimNext wish) {
        return desk.claimNext(actor, wish == null ? null : wish.queue())
                .map(item -> ResponseEntity.ok(views.of(item, actor)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/{workItemId}/claim")
    @Permit({Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    WorkItemView claim(Actor actor, @PathVariable UUID workItemId) {
        return views.of(desk.claim(actor, new WorkItemId(workItemId)), actor);
    }

    @PostMapping("/{workItemId}/release")
    @Permit({Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    WorkItemView release(Actor actor, @PathVariable UUID workItemId) {
        return views.of(desk.release(actor, new WorkItemId(workItemId)), actor);
    }
}
