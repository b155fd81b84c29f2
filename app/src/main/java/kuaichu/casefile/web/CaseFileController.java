package kuaichu.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kuaichu.casefile.DataHeld;
import kuaichu.casefile.Looks;
import kuaichu.casefile.Timeline;
import kuaichu.casefile.TimelineItem;
import kuaichu.determination.Determinations;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketPosition;
import kuaichu.docket.DocketStream;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The case page, its timeline and its live stream. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
class CaseFileController {
    private final CaseViews views;
    private final Timeline timeline;
    private final Determinations determinations;
    private final Docket docket;
    private final DocketStream stream;
    private final Looks looks;
    private final DataHeld dataHeld;

    CaseFileController(
            CaseViews views,
            Timeline timeline,
            Determinations determinations,
            Docket docket,
            DocketStream stream,
            Looks looks,
            DataHeld dataHeld) {
        this.views = views;
        this.timeline = timeline;
        this.determinations = determinations;
        this.docket = docket;
        this.stream = stream;
        this.looks = looks;
        this.dataHeld = dataHeld;
    }

    record LooksAnswer(List<Looks.Look> items) {}

    record TimelineAnswer(List<TimelineItem> items) {}

    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    @GetMapping
    CaseView read(Actor actor, @PathVariable UUID caseId) {
        if (actor.is(Role.PARTY)) {
            determinations.noteOpened(new CaseId(caseId), actor);
        }
        return views.read(new CaseId(caseId), actor, LocaleContextHolder.getLocale());
    }

    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    @GetMapping("/timeline")
    TimelineAnswer readTimeline(Actor actor, @PathVariable UUID caseId) {
        Locale locale = LocaleContextHolder.getLocale();
        return new TimelineAnswer(docket.listEntries(new CaseId(caseId)).stream()
                .filter(entry -> entry.isReadableBy(actor))
                .map(entry -> timeline.item(entry, actor, locale))
                .toList());
    }

    @Permit(Role.PARTY)
    @GetMapping("/looks")
    LooksAnswer listLooks(Actor actor, @PathVariable UUID caseId) {
        return new LooksAnswer(looks.list(new CaseId(caseId), actor));
    }

    @Permit(Role.PARTY)
    @GetMapping("/held-data")
    DataHeld.HeldData readHeldData(Actor actor, @PathVariable UUID caseId) {
        return dataHeld.read(new CaseId(caseId), actor, LocaleContextHolder.getLocale());
    }

    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            Actor actor,
            @PathVariable UUID caseId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        Locale locale = LocaleContextHolder.getLocale();
        return stream.open(
                new CaseId(caseId), actor, position(lastEventId), entry -> timeline.item(entry, actor, locale));
    }

    private static DocketPosition position(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return DocketPosition.START;
        }
        try {
            return DocketPosition.parse(lastEventId);
        } catch (IllegalArgumentException e) {
            throw Problem.ofFields(
                    PlatformProblem.INVALID_INPUT, List.of(FieldProblem.of("Last-Event-ID", "field.invalid")));
        }
    }
}
