package kuaichu.accident.application;

import kuaichu.liability.Articles;
import kuaichu.liability.LiabilityEngine;
import kuaichu.liability.Scenarios;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The law core for this city; law and rules are data of its own, checked when it is made. */
@Configuration(proxyBeanMethods = false)
class LiabilityConfiguration {
    /** @param city code of the city's parameters (law.md §1.3), empty for none */
    @Bean
    LiabilityEngine liabilityEngine(@Value("${kuaichu.accident.city:}") @Nullable String city) {
        LiabilityEngine engine = LiabilityEngine.standard();
        return city == null || city.isBlank() ? engine : engine.inCity(city);
    }

    @Bean
    Scenarios scenarios() {
        return Scenarios.standard();
    }

    @Bean
    Articles articles() {
        return Articles.standard();
    }
}
