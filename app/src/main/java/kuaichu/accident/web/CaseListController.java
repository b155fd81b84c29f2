package kuaichu.accident.web;

import java.time.Instant;
import java.util.List;
import kuaichu.accident.Channel;
import kuaichu.accident.HandlingState;
import kuaichu.accident.application.ListCases;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Cursor;
import kuaichu.platform.web.Page;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The case list (案件列表). */
@RestController
@RequestMapping("/api/v1/cases")
class CaseListController {
    private final ListCases listCases;

    CaseListController(ListCases listCases) {
        this.listCases = listCases;
    }

    /** @param waitingSince since when the present state waits */
    record CaseRow(
            CaseId caseId,
            String caseNo,
            HandlingState state,
            Channel channel,
            String route,
            Instant reportedAt,
            @Nullable String placeText,
            List<String> plates,
            String unitName,
            Instant waitingSince,
            @Nullable Instant promiseDueAt) {}

    /** @param q a plate or a case number, exactly */
    record CaseFilter(
            @Nullable HandlingState state,
            @Nullable Channel channel,
            @Nullable String q,
            @Nullable Instant from,
            @Nullable Instant to) {}

    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE})
    @GetMapping
    Page<CaseRow> list(
            Actor actor,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit,
            @ModelAttribute CaseFilter filter) {
        ListCases.Listed listed = listCases.list(
                actor,
                new ListCases.Filter(filter.state(), filter.channel(), filter.q(), filter.from(), filter.to()),
                ListCursor.parse(cursor),
                Cursor.limit(limit));
        List<CaseRow> rows = listed.rows().stream()
                .map(row -> new CaseRow(
                        row.row().id(),
                        row.row().caseNo(),
                        row.row().state(),
                        row.row().channel(),
                        row.row().route(),
                        row.row().reportedAt(),
                        row.row().placeText(),
                        row.row().plates(),
                        row.unitName(),
                        row.row().stateSince(),
                        row.promiseDueAt()))
                .toList();
        return new Page<>(rows, ListCursor.write(listed.next()));
    }
}
