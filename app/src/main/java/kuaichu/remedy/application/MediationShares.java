package kuaichu.remedy.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kuaichu.accident.Party;
import kuaichu.determination.Determinations;
import kuaichu.determination.SettledLiability;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.LiabilityGrade;
import kuaichu.remedy.domain.ShareRatios;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Proposes who bears how much (承担比例建议), from the grades and the city's table in {@code remedy/ratios.json}. */
@Component
public class MediationShares {
    private final Determinations determinations;
    private final RatioFile file;

    MediationShares(Determinations determinations, JsonMapper mapper) {
        this.determinations = determinations;
        this.file = read(mapper);
    }

    /** The file: the article the shares stand on and the tables with their dates. */
    record RatioFile(String article, List<ShareRatios> tables) {}

    /** Citation of what the shares stand on. */
    public String article() {
        return file.article();
    }

    public Map<String, LiabilityGrade> grades(CaseId caseId) {
        return determinations.findSettled(caseId).map(SettledLiability::grades).orElse(Map.of());
    }

    /** Percent by label, 100 together; by the table in force on the day. */
    public Map<String, Integer> propose(CaseId caseId, List<Party> parties, LocalDate on) {
        return file.tables().stream()
                .filter(table -> table.isInForce(on))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("remedy/ratios.json has no table in force on " + on))
                .propose(grades(caseId), parties.stream().collect(Collectors.toMap(Party::label, Party::kind)));
    }

    private static RatioFile read(JsonMapper mapper) {
        try (InputStream in = new ClassPathResource("remedy/ratios.json").getInputStream()) {
            return mapper.readValue(in, RatioFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
