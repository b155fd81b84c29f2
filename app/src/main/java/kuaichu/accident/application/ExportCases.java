package kuaichu.accident.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kuaichu.access.PersonalData;
import kuaichu.accident.application.ListCases.ListedCase;
import kuaichu.accident.domain.CaseQuery;
import kuaichu.kernel.PlateNumber;
import kuaichu.kernel.problem.InvalidValue;
import kuaichu.org.CopyMark;
import kuaichu.platform.Actor;
import kuaichu.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Export the case list (导出案件清单): what the person sees in the list, bounded, plates masked unless asked for, for a reason that is kept. */
@Service
public class ExportCases {
    static final int MOST = 5_000;
    private static final int PAGE = 100;

    private final ListCases cases;
    private final PersonalData personalData;
    private final CopyMark mark;
    private final Texts texts;
    private final Clock clock;

    ExportCases(ListCases cases, PersonalData personalData, CopyMark mark, Texts texts, Clock clock) {
        this.cases = cases;
        this.personalData = personalData;
        this.mark = mark;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param full plates unmasked */
    @Transactional
    public byte[] export(Actor actor, ListCases.Filter filter, boolean full, String reason, Locale locale) {
        List<ListedCase> rows = new ArrayList<>();
        CaseQuery.@Nullable After after = null;
        do {
            ListCases.Listed page = cases.list(actor, filter, after, Math.min(PAGE, MOST - rows.size()));
            rows.addAll(page.rows());
            after = page.next();
        } while (after != null && rows.size() < MOST);
        Instant now = clock.instant();
        String[] who = mark.of(actor, now);
        String watermark = texts.get(locale, "caselist.watermark", who[0], who[1], who[2], reason);
        String summary = texts.get(locale, after == null ? "caselist.count" : "caselist.cut", rows.size());
        personalData.recordExport(actor, null, (full ? "case list in full, " : "case list, ") + rows.size(), reason);
        UnaryOperator<String> plate = full ? UnaryOperator.identity() : ExportCases::masked;
        return new CaseSheet(texts, locale).write(watermark, summary, rows, plate);
    }

    private static String masked(String plate) {
        try {
            return PlateNumber.of(plate).masked();
        } catch (InvalidValue e) {
            return "***";
        }
    }
}
