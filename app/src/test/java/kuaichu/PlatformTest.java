package kuaichu;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test against the whole platform: booted once per JVM on a random port, with a real PostgreSQL, the demo city and a
 * {@link kuaichu.testkit.SettableClock}. Ask for {@link Api}, the clock or any public bean in the test's constructor. All tests share
 * the one platform: each makes its own cases and counts nothing it did not make.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Kuaichu.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(PlatformTestConfiguration.class)
@ContextConfiguration(initializers = TestSettings.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface PlatformTest {}
