package kuaichu.accident.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.application.ExportCases;
import kuaichu.accident.application.ListCases;
import kuaichu.accident.web.CaseListController.CaseFilter;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.Texts;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The case list to take along (案件清单导出). */
@RestController
@RequestMapping("/api/v1/case-list-exports")
class CaseExportController {
    private static final MediaType SHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LONGEST_REASON = 200;

    private final ExportCases exportCases;
    private final Texts texts;

    CaseExportController(ExportCases exportCases, Texts texts) {
        this.exportCases = exportCases;
        this.texts = texts;
    }

    /** What the list shows under the same filter, as XLSX; who took it and why is kept. */
    @Permit({Role.OFFICER, Role.LEADER, Role.CENTRE})
    @GetMapping
    ResponseEntity<byte[]> exportCaseList(
            Actor actor,
            @RequestParam @Nullable String reason,
            @RequestParam(defaultValue = "false") boolean full,
            @ModelAttribute CaseFilter filter) {
        FieldChecks checks = new FieldChecks();
        checks.require("reason", reason);
        String why = checks.text("reason", reason, LONGEST_REASON);
        checks.throwIfAny();
        Locale locale = LocaleContextHolder.getLocale();
        byte[] sheet = exportCases.export(
                actor,
                new ListCases.Filter(filter.state(), filter.channel(), filter.q(), filter.from(), filter.to()),
                full,
                Objects.requireNonNull(why),
                locale);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(texts.get(locale, "caselist.title") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(SHEET)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(sheet);
    }
}
