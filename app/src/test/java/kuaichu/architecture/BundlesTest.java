package kuaichu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import kuaichu.document.Documents;
import kuaichu.kernel.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** FEATURE: whatever can be refused or shown has a text in both languages. */
class BundlesTest {
    @Test
    void chineseAndEnglishHaveTheSameKeys() throws IOException {
        for (Resource chinese :
                new PathMatchingResourcePatternResolver().getResources("classpath:i18n/*_zh_CN.properties")) {
            String name = String.valueOf(chinese.getFilename());
            Resource english = chinese.createRelative(name.replace("_zh_CN", "_en"));
            assertThat(keys(english)).as(name).isEqualTo(keys(chinese));
        }
    }

    @Test
    void everyProblemHasAText() throws IOException {
        Set<String> texts = new TreeSet<>();
        for (Resource bundle :
                new PathMatchingResourcePatternResolver().getResources("classpath:i18n/*_zh_CN.properties")) {
            texts.addAll(keys(bundle));
        }
        List<String> codes = new ClassFileImporter()
                .importPackages("kuaichu").stream()
                        .filter(type -> type.isAssignableTo(ProblemCode.class) && type.isEnum())
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(code -> ((ProblemCode) code).code())
                        .toList();
        assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> assertThat(texts).contains(code));
    }

    @Test
    void everyDocumentIsCalledOnTheScreenAsOnThePaper() throws IOException {
        Properties titles = texts(new ClassPathResource("i18n/document_zh_CN.properties"));
        assertThat(Documents.Kind.values())
                .allSatisfy(kind ->
                        assertThat(titles.getProperty("document.kind." + kind)).isEqualTo(kind.title()));
    }

    private static Set<String> keys(Resource bundle) throws IOException {
        return new TreeSet<>(texts(bundle).stringPropertyNames());
    }

    private static Properties texts(Resource bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
