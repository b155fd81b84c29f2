package kuaichu.procedure.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kuaichu.procedure.domain.RightsText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads what parties are told of their rights (权利义务告知) at start; a broken line stops the start. */
@Configuration(proxyBeanMethods = false)
class RightsFile {
    private static final List<String> KINDS = List.of("RIGHT", "DUTY");

    @Bean
    RightsText rightsText(
            @Value("${kuaichu.procedure.rights-and-duties:classpath:procedure/rights-and-duties.tsv}") Resource file) {
        try {
            List<String[]> lines = file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RightsFile::read)
                    .toList();
            return new RightsText(of(lines, "RIGHT"), of(lines, "DUTY"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static List<String> of(List<String[]> lines, String kind) {
        return lines.stream()
                .filter(line -> line[0].equals(kind))
                .map(line -> line[1])
                .toList();
    }

    private static String[] read(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || !KINDS.contains(cells[0])) {
            throw new IllegalArgumentException("a line of rights is its kind and its words: " + line);
        }
        return cells;
    }
}
