package kuaichu.claim.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kuaichu.claim.domain.CompulsoryLimits;
import kuaichu.claim.domain.InsuranceRules;
import kuaichu.kernel.Money;
import kuaichu.liability.LiabilityGrade;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the insurance rules (保险规则文件) at start; a broken file stops the start with its reason. */
@Configuration(proxyBeanMethods = false)
class InsuranceRulesFile {
    @Bean
    InsuranceRules insuranceRules(
            @Value("${kuaichu.claim.rules:classpath:claim/insurance-rules.json}") Resource file, JsonMapper json) {
        try (InputStream content = file.getInputStream()) {
            return read(json.readTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static InsuranceRules read(JsonNode rules) {
        List<CompulsoryLimits> limits = new ArrayList<>();
        for (JsonNode limit : rules.required("limits")) {
            limits.add(new CompulsoryLimits(
                    LocalDate.parse(limit.required("from").asString()),
                    Money.ofFen(limit.required("atFaultFen").asLong()),
                    Money.ofFen(limit.required("notAtFaultFen").asLong())));
        }
        Map<LiabilityGrade, Integer> percents = new EnumMap<>(LiabilityGrade.class);
        for (LiabilityGrade grade : LiabilityGrade.values()) {
            percents.put(
                    grade,
                    rules.required("percentOfFault").required(grade.name()).asInt());
        }
        return new InsuranceRules(
                limits,
                percents,
                Money.ofFen(rules.required("ceilingFen").asLong()),
                rules.required("ownInsurerSettlement").asBoolean());
    }
}
