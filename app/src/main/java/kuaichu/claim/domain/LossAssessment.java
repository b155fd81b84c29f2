package kuaichu.claim.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kuaichu.kernel.Money;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Assessment of one party's loss (定损), recognised by every insurer that pays this party (互认). */
public record LossAssessment(
        UUID id,
        CaseId caseId,
        PartyId partyId,
        InsurerId insurerId,
        AccountId assessedBy,
        Instant assessedAt,
        List<LossLine> lines,
        @Nullable String note) {
    private static final int MOST_LINES = 100;
    private static final int LONGEST_ITEM = 60;
    private static final int LARGEST_QUANTITY = 999;
    private static final int LONGEST_NOTE = 500;

    public LossAssessment {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return lines.stream().map(LossLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What is wrong with lines before they are taken; empty when nothing is. */
    public static List<FieldProblem> problemsOf(List<LossLine> lines, @Nullable String note, Money ceiling) {
        List<FieldProblem> problems = new ArrayList<>();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            problems.add(FieldProblem.of("lines", "loss.line-count", MOST_LINES));
        }
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            problems.addAll(problemsOf(lines.get(i), "lines[" + i + "].", ceiling));
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            problems.add(FieldProblem.of("note", "field.too-long", LONGEST_NOTE));
        }
        if (problems.isEmpty()) {
            Money total = lines.stream().map(LossLine::amount).reduce(Money.ZERO, Money::plus);
            if (total.isZero() || total.compareTo(ceiling) > 0) {
                problems.add(FieldProblem.of("lines", "loss.total", ceiling.yuan()));
            }
        }
        return problems;
    }

    private static List<FieldProblem> problemsOf(LossLine line, String path, Money ceiling) {
        List<FieldProblem> problems = new ArrayList<>();
        if (line.item().isBlank() || line.item().length() > LONGEST_ITEM) {
            problems.add(FieldProblem.of(path + "item", "loss.item", LONGEST_ITEM));
        }
        if (line.quantity() < 1 || line.quantity() > LARGEST_QUANTITY) {
            problems.add(FieldProblem.of(path + "quantity", "loss.quantity", LARGEST_QUANTITY));
        }
        if (line.unit().isNegative() || line.unit().compareTo(ceiling) > 0) {
            problems.add(FieldProblem.of(path + "unitFen", "loss.unit", ceiling.yuan()));
        }
        return problems;
    }
}
