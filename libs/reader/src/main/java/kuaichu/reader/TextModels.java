package kuaichu.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The three PP-OCRv4 models (文字检测、方向、识别): where text is, whether it stands on its head, what it says. One caller at a time. */
final class TextModels implements AutoCloseable {
    private static final int LINE_HEIGHT = 48;
    private static final int DIRECTION_WIDTH = 192;
    private static final int LONGEST_LINE = 1600;
    private static final int SHORTEST_LINE = 16;
    private static final int GRID = 32;
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] SPREAD = {0.229f, 0.224f, 0.225f};
    private static final float[] HALF = {0.5f, 0.5f, 0.5f};

    private final OrtEnvironment environment;
    private final OrtSession detector;
    private final OrtSession direction;
    private final OrtSession recogniser;
    private final List<String> characters;

    /** @param threads threads of its own one picture may use */
    TextModels(int threads) {
        try {
            environment = OrtEnvironment.getEnvironment();
            detector = open("ch_PP-OCRv4_det_infer.onnx", threads);
            direction = open("ch_ppocr_mobile_v2.0_cls_infer.onnx", threads);
            recogniser = open("ch_PP-OCRv4_rec_infer.onnx", threads);
            characters = readCharacters();
        } catch (OrtException e) {
            throw new IllegalStateException("the models of the reader cannot be loaded", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OrtSession open(String model, int threads) throws OrtException, IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // every picture has another size: an arena would keep the largest of each for ever
            options.setMemoryPatternOptimization(false);
            options.setCPUArenaAllocator(false);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return environment.createSession(resource(model), options);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = TextModels.class.getResourceAsStream("/models/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** As the recogniser counts them: nothing first, the blank last. */
    private static List<String> readCharacters() throws IOException {
        List<String> all = new ArrayList<>();
        all.add("");
        new String(resource("ppocr_keys_v1.txt"), StandardCharsets.UTF_8)
                .lines()
                .forEach(all::add);
        all.add(" ");
        return List.copyOf(all);
    }

    /** Boxes around lines of text. */
    List<Box> detect(Pixels picture) {
        int width = Math.max(GRID, Math.round((float) picture.width() / GRID) * GRID);
        int height = Math.max(GRID, Math.round((float) picture.height() / GRID) * GRID);
        float[] input = planes(picture.resized(width, height), MEAN, SPREAD);
        float[] map = run(detector, input, height, width);
        double x = (double) picture.width() / width;
        double y = (double) picture.height() / height;
        return Regions.find(map, width, height).stream()
                .map(box -> box.scaled(x, y))
                .toList();
    }

    /** How sure it is that the line stands on its head, 0 to 1. */
    double headDown(Pixels line) {
        int width = Math.clamp((long) line.width() * LINE_HEIGHT / line.height(), SHORTEST_LINE, DIRECTION_WIDTH);
        float[] drawn = planes(line.resized(width, LINE_HEIGHT), HALF, HALF);
        float[] input = new float[3 * LINE_HEIGHT * DIRECTION_WIDTH];
        for (int row = 0; row < 3 * LINE_HEIGHT; row++) {
            System.arraycopy(drawn, row * width, input, row * DIRECTION_WIDTH, width);
        }
        return run(direction, input, LINE_HEIGHT, DIRECTION_WIDTH)[1];
    }

    /** What stands in the box. */
    Script recognise(Pixels picture, Box box) {
        int width = Math.clamp(Math.round(box.width() / box.height() * LINE_HEIGHT), SHORTEST_LINE, LONGEST_LINE);
        float[] input = planes(picture.straighten(box, width, LINE_HEIGHT), HALF, HALF);
        return Script.of(run(recogniser, input, LINE_HEIGHT, width), characters);
    }

    /** Blue, green, red, one plane after the other: the order the models learnt. */
    private static float[] planes(Pixels picture, float[] mean, float[] spread) {
        int size = picture.width() * picture.height();
        float[] planes = new float[3 * size];
        for (int i = 0; i < size; i++) {
            int rgb = picture.rgb()[i];
            for (int plane = 0; plane < 3; plane++) {
                planes[plane * size + i] = ((rgb >> 8 * plane & 0xFF) / 255f - mean[plane]) / spread[plane];
            }
        }
        return planes;
    }

    private float[] run(OrtSession model, float[] input, int height, int width) {
        long[] shape = {1, 3, height, width};
        String name = model.getInputNames().iterator().next();
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input), shape);
                OrtSession.Result result = model.run(Map.of(name, tensor))) {
            FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] output = new float[values.remaining()];
            values.get(output);
            return output;
        } catch (OrtException e) {
            throw new IllegalStateException("the reader's model failed", e);
        }
    }

    @Override
    public void close() {
        try {
            detector.close();
            direction.close();
            recogniser.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the models of the reader cannot be closed", e);
        }
    }
}
