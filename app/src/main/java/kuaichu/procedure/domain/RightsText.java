package kuaichu.procedure.domain;

import java.util.List;
import java.util.stream.Stream;

/** What a party is told of its rights and duties (权利义务), one paragraph each, PROC-27.2; data of the house. */
public record RightsText(List<String> rights, List<String> duties) {
    public RightsText {
        rights = List.copyOf(rights);
        duties = List.copyOf(duties);
        if (rights.isEmpty() || duties.isEmpty()) {
            throw new IllegalArgumentException("a party is told of rights and of duties");
        }
    }

    /** As it is read, or read out, before it is signed. */
    public String words() {
        return String.join(
                "\n",
                Stream.of(Stream.of("一、权利"), rights.stream(), Stream.of("二、义务"), duties.stream())
                        .flatMap(lines -> lines)
                        .toList());
    }
}
