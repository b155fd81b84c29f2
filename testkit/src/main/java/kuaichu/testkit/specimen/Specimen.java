package kuaichu.testkit.specimen;

import java.awt.image.BufferedImage;
import java.util.Map;

/**
 * A painted document and what stands on it.
 *
 * @param truth by the name of the field
 */
public record Specimen(BufferedImage picture, Map<String, String> truth) {
    public Specimen {
        truth = Map.copyOf(truth);
    }
}
