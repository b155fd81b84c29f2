package kuaichu.calibration;

import java.util.HexFormat;
import kuaichu.platform.KeyRing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The city's sampling, checked when the platform starts. */
@Configuration(proxyBeanMethods = false)
class CalibrationConfiguration {
    /** @param secrets the salt comes from the installation's own key: officers cannot foretell a draw, an auditor can do it over */
    @Bean
    SamplingPlan samplingPlan(KeyRing secrets) {
        return SamplingPlan.load(HexFormat.of().formatHex(secrets.mac("blind-index", "CALIBRATION-SAMPLING")));
    }
}
