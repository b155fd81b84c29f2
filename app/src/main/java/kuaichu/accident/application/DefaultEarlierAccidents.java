package kuaichu.accident.application;

import java.util.List;
import kuaichu.accident.EarlierAccidents;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Component;

@Component
class DefaultEarlierAccidents implements EarlierAccidents {
    private final ListCases cases;

    DefaultEarlierAccidents(ListCases cases) {
        this.cases = cases;
    }

    @Override
    public List<EarlierAccident> list(Actor reader, String plate, int most) {
        return cases.list(reader, new ListCases.Filter(null, null, plate, null, null), null, most).rows().stream()
                .map(ListCases.ListedCase::row)
                .map(row -> new EarlierAccident(row.id(), row.caseNo(), row.state(), row.reportedAt(), row.placeText()))
                .toList();
    }
}
