package kuaichu.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE: names in the published interface stand for one thing, whatever comes first. */
class OpenApiSchemasTest {
    private record Paper(State state, List<PaperLine> lines) {}

    private record PaperLine(String text) {}

    private enum State {
        OPEN
    }

    private static final class Elsewhere {
        private record PaperLine(int number) {}
    }

    @Test
    void twoRecordsOfOneNameAreRefused() {
        OpenApiSchemas schemas = new OpenApiSchemas();
        schemas.of(Paper.class);

        assertThatThrownBy(() -> schemas.of(Elsewhere.PaperLine.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PaperLine");
    }

    @Test
    void aNestedNameOfOneWordSaysWhoseItIs() {
        OpenApiSchemas schemas = new OpenApiSchemas();
        schemas.of(Paper.class);

        assertThat(schemas.all().keySet())
                .containsExactly("OpenApiSchemasTestPaper", "OpenApiSchemasTestState", "PaperLine");
    }
}
