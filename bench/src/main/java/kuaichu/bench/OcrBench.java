package kuaichu.bench;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import kuaichu.reader.DocumentKind;
import kuaichu.reader.Field;
import kuaichu.reader.PictureReader;
import kuaichu.reader.Reading;
import kuaichu.testkit.specimen.Fault;
import kuaichu.testkit.specimen.Specimen;
import kuaichu.testkit.specimen.Specimens;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pictures (证件识别): painted papers with every fault, read through the platform by its one worker, against the bare engine in this process.
 * Rates of exact fields and of fields taken over though wrong are told first, by kind of fault.
 */
final class OcrBench {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int EACH = 2;
    /** What a face sends is never larger: it shrinks the picture before. */
    private static final int SENT_SIDE = 1600;

    private final Options options;
    private final List<Shot> shots = new ArrayList<>();
    private final Map<Fault, Rates> rates = new EnumMap<>(Fault.class);
    private int next;

    /** A photo and what is on it. */
    private record Shot(DocumentKind kind, Fault fault, Specimen specimen, byte[] photo, byte[] question) {}

    /** Counts of one kind of fault. */
    private static final class Rates {
        private int fields;
        private int exact;
        private int sure;
        private int wrong;

        void add(Reading reading, Specimen specimen) {
            for (Field field : reading.fields()) {
                boolean same = Objects.equals(specimen.truth().get(field.name().name()), field.value());
                fields++;
                exact += same ? 1 : 0;
                sure += field.sure() ? 1 : 0;
                wrong += field.sure() && !same ? 1 : 0;
            }
        }
    }

    OcrBench(Options options) throws IOException {
        this.options = options;
        paint();
    }

    String run() throws IOException, InterruptedException {
        Path data = Platform.temporaryData();
        try (Platform platform = Platform.start(data);
                PictureReader bare = new PictureReader(1)) {
            say("platform before the first picture: %d MB resident", StartBench.residentMegabytes(platform.pid()));
            for (Shot shot : shots) {
                rates.computeIfAbsent(shot.fault(), fault -> new Rates())
                        .add(bare.read(shot.photo(), shot.kind()), shot.specimen());
            }
            rates.forEach((fault, rate) -> say(
                    "%-12s exact fields %d/%d = %.3f, taken over %d, wrongly %d = %.4f",
                    fault.name().toLowerCase(Locale.ROOT),
                    rate.exact,
                    rate.fields,
                    (double) rate.exact / rate.fields,
                    rate.sure,
                    rate.wrong,
                    (double) rate.wrong / Math.max(1, rate.sure)));
            return measure(platform, bare);
        }
    }

    private String measure(Platform platform, PictureReader bare) throws IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        Histogram latency = new Histogram(3);
        List<String> headers = List.of("Authorization: Bearer " + Sessions.staff(platform, "officer1"));
        try (HttpWire wire = platform.connect()) {
            aSecond(shot -> ask(wire, headers, shot), new Histogram(3));
            say("platform with its models loaded: %d MB resident", StartBench.residentMegabytes(platform.pid()));
            for (int i = 0; i < options.rounds(); i++) {
                ours.add(aSecond(shot -> ask(wire, headers, shot), latency));
                limit.add(aSecond(shot -> bare.read(shot.photo(), shot.kind()), new Histogram(3)));
                say(
                        "round %d: %.2f pictures/s through the platform, bare engine %.2f/s",
                        i + 1, ours.getLast(), limit.getLast());
            }
        }
        return String.format(
                Locale.ROOT,
                "bench ocr ratio=%.2f ours=%.2f limit=%.2f p99_ms=%.0f",
                Medians.of(ours) / Medians.of(limit),
                Medians.of(ours),
                Medians.of(limit),
                latency.getValueAtPercentile(99) / 1e6);
    }

    /** What is done with a picture. */
    private interface Step {
        void run(Shot shot) throws IOException;
    }

    private double aSecond(Step step, Histogram latency) throws IOException {
        long begun = System.nanoTime();
        long until = begun + options.round().toNanos();
        int done = 0;
        while (System.nanoTime() < until || done % shots.size() != 0) {
            long at = System.nanoTime();
            step.run(shots.get(next++ % shots.size()));
            latency.recordValue(System.nanoTime() - at);
            done++;
        }
        return done / ((System.nanoTime() - begun) / 1e9);
    }

    private static void ask(HttpWire wire, List<String> headers, Shot shot) throws IOException {
        HttpWire.Answer answer = wire.send("POST", "/api/v1/readings", headers, shot.question());
        if (answer.status() != 200) {
            throw new IllegalStateException("reading answered " + answer.status() + " " + answer.text());
        }
    }

    private void paint() throws IOException {
        Font face = face();
        for (Fault fault : Fault.values()) {
            Specimens painter = new Specimens(face, fault.ordinal() + 1L);
            for (int i = 0; i < EACH; i++) {
                add(DocumentKind.DRIVING_LICENCE, fault, painter.drivingLicence(), i);
                add(DocumentKind.VEHICLE_LICENCE, fault, painter.vehicleLicence(), i);
                add(DocumentKind.PLATE, fault, painter.plate(), i);
                add(DocumentKind.VIN, fault, painter.vin(), i);
            }
        }
    }

    private void add(DocumentKind kind, Fault fault, Specimen specimen, int seed) throws IOException {
        byte[] photo = jpeg(fault.sent(specimen.picture(), seed, SENT_SIDE));
        byte[] question = JSON.writeValueAsBytes(Map.of("kind", kind, "picture", photo));
        shots.add(new Shot(kind, fault, specimen, photo, question));
    }

    private static byte[] jpeg(java.awt.image.BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    private static Font face() throws IOException {
        try (InputStream in = OcrBench.class.getResourceAsStream("/fonts/400Regular/NotoSerifSC_400Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, "the platform's typeface"));
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(String line, Object... values) {
        System.out.printf(Locale.ROOT, line + "%n", values);
    }
}
