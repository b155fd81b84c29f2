package kuaichu.procedure.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kuaichu.procedure.AccidentSeverity;
import kuaichu.procedure.domain.TransferReason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the reasons for the ordinary procedure (转程序理由) at start; a broken line stops the start. */
@Configuration(proxyBeanMethods = false)
class TransferReasonsFile {
    private static final int CELLS = 6;

    @Bean
    TransferReason.Catalogue transferReasons(
            @Value("${kuaichu.procedure.transfer-reasons:classpath:procedure/transfer-reasons.tsv}") Resource file) {
        try {
            List<TransferReason> reasons = file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TransferReasonsFile::read)
                    .toList();
            return new TransferReason.Catalogue(reasons);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static TransferReason read(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("a transfer reason needs " + CELLS + " cells: " + line);
        }
        return new TransferReason(
                cells[0],
                cells[1],
                Arrays.stream(cells[2].split(","))
                        .map(AccidentSeverity::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                cells[3].equals("yes"),
                cells[4],
                cells[5]);
    }
}
