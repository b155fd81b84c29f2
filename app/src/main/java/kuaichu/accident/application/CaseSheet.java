package kuaichu.accident.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kuaichu.accident.application.ListCases.ListedCase;
import kuaichu.platform.Texts;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The case list as a sheet (案件清单表): the watermark in the first row and on every printed page, then one row a case. */
final class CaseSheet {
    private static final List<String> COLUMNS =
            List.of("caseNo", "state", "route", "reportedAt", "place", "plates", "unit", "since", "promise");
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int HEAD = 3;
    private static final double WIDTH = 20;

    private final Texts texts;
    private final Locale locale;

    CaseSheet(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    byte[] write(String watermark, String summary, List<ListedCase> cases, UnaryOperator<String> plate) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Kuaichu", null)) {
            Worksheet sheet = book.newWorksheet(text("title"));
            // & begins a code in a page header
            sheet.header(watermark.replace("&", "&&"), Position.CENTER);
            sheet.footer(watermark.replace("&", "&&"), Position.CENTER);
            sheet.value(0, 0, safe(watermark));
            sheet.style(0, 0).bold().fontColor("B42318").set();
            sheet.value(1, 0, summary);
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(2, column, text("col." + COLUMNS.get(column)));
                sheet.style(2, column).bold().set();
                sheet.width(column, WIDTH);
            }
            sheet.freezePane(0, HEAD);
            for (int row = 0; row < cases.size(); row++) {
                write(sheet, HEAD + row, cases.get(row), plate);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Worksheet sheet, int row, ListedCase listed, UnaryOperator<String> plate) {
        sheet.value(row, 0, listed.row().caseNo());
        sheet.value(row, 1, text("state." + listed.row().state().name()));
        sheet.value(row, 2, text("route." + listed.row().route()));
        time(sheet, row, 3, listed.row().reportedAt());
        sheet.value(row, 4, safe(listed.row().placeText()));
        sheet.value(row, 5, safe(listed.row().plates().stream().map(plate).collect(Collectors.joining(" "))));
        sheet.value(row, 6, listed.unitName());
        time(sheet, row, 7, listed.row().stateSince());
        time(sheet, row, 8, listed.promiseDueAt());
    }

    private static void time(Worksheet sheet, int row, int column, @Nullable Instant at) {
        if (at != null) {
            sheet.value(row, column, LocalDateTime.ofInstant(at, CITY));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        }
    }

    /** Cells of text are never computed; saved as CSV and opened again they would be, so that what begins like a formula is quoted. */
    static String safe(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String text(String key) {
        return texts.get(locale, "caselist." + key);
    }
}
