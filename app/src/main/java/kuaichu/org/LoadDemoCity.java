package kuaichu.org;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kuaichu.platform.PlatformSettings;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts the demo city's organisations into an empty database, before the first request. */
@Configuration(proxyBeanMethods = false)
class LoadDemoCity {
    @Bean
    DemoCity demoCity(JsonMapper mapper) {
        try (InputStream json = new ClassPathResource("demo/city.json").getInputStream()) {
            return mapper.readValue(json, DemoCity.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    SmartLifecycle demoOrganisations(
            DemoCity city,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            PlatformSettings settings,
            CachedOrganisations organisations) {
        return new Loading(city, jdbc, new TransactionTemplate(transactions), settings, organisations);
    }

    private record Loading(
            DemoCity city,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            PlatformSettings settings,
            CachedOrganisations organisations)
            implements SmartLifecycle {
        @Override
        public void start() {
            if (settings.demo()) {
                transaction.executeWithoutResult(status -> {
                    load();
                    enterContacts();
                });
                organisations.reload();
            }
        }

        private void load() {
            jdbc.sql("lock table org.unit in exclusive mode").update();
            if (jdbc.sql("select exists (select 1 from org.unit)")
                    .query(Boolean.class)
                    .single()) {
                return;
            }
            city.units()
                    .forEach(unit -> jdbc.sql(
                                    "insert into org.unit (id, parent_id, code, level, name, document_prefix)"
                                            + " values (:id, (select id from org.unit where code = :parent), :code, :level, :name, :prefix)")
                            .param("id", unit.id())
                            .param("parent", unit.parent())
                            .param("code", unit.code())
                            .param("level", unit.level().name())
                            .param("name", unit.name())
                            .param("prefix", unit.documentPrefix())
                            .update());
            city.areas()
                    .forEach(area -> jdbc.sql(
                                    "insert into org.area (unit_id, priority, west, south, east, north)"
                                            + " select id, :priority, :west, :south, :east, :north from org.unit where code = :unit")
                            .paramSource(area)
                            .update());
            city.insurers()
                    .forEach(insurer -> jdbc.sql(
                                    "insert into org.insurer (id, code, name, phone) values (:id, :code, :name, :phone)")
                            .paramSource(insurer)
                            .update());
        }

        /** A city loaded before contact cards were kept gets them too. */
        private void enterContacts() {
            for (DemoCity.DemoUnit unit : city.units()) {
                Organisations.Contact contact = unit.contact();
                if (contact != null) {
                    jdbc.sql("update org.unit set office_address = ?, office_phone = ?, supervision_phone = ?"
                                    + " where code = ? and office_address is null")
                            .params(contact.address(), contact.phone(), contact.supervisionPhone(), unit.code())
                            .update();
                }
            }
        }

        @Override
        public void stop() {
            // nothing runs
        }

        @Override
        public boolean isRunning() {
            return false;
        }

        @Override
        public int getPhase() {
            return -100;
        }
    }
}
