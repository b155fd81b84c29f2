package kuaichu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The platform. Run it by {@code ./kuaichu run}. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Kuaichu {
    public static void main(String[] arguments) {
        SpringApplication.run(Kuaichu.class, arguments);
    }
}
