package kuaichu.document.application;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The modules of the code on paper (纸面核验码). Some contents look like finder patterns under the mask of the least penalty and are hard to
 * read; so a code is read before it is printed, and gets another of the eight masks when it does not read at once (ISO/IEC 18004 §7.8).
 */
final class PaperCodeImage {
    private static final int MASKS = 8;
    private static final int QUIET = 4;
    /** Pixels for a module: from afar and close to. */
    private static final List<Integer> LOOKS = List.of(3, 4, 6);

    private PaperCodeImage() {}

    static BitMatrix of(String text) {
        BitMatrix usual = encode(text, null);
        return isReadable(usual)
                ? usual
                : IntStream.range(0, MASKS)
                        .mapToObj(mask -> encode(text, mask))
                        .filter(PaperCodeImage::isReadable)
                        .findFirst()
                        .orElse(usual);
    }

    private static BitMatrix encode(String text, @Nullable Integer mask) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        hints.put(EncodeHintType.MARGIN, 0);
        if (mask != null) {
            hints.put(EncodeHintType.QR_MASK_PATTERN, mask);
        }
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints);
        } catch (WriterException e) {
            throw new IllegalStateException("a QR code of " + text.length() + " characters", e);
        }
    }

    private static boolean isReadable(BitMatrix modules) {
        return LOOKS.stream().allMatch(pixels -> isReadable(modules, pixels));
    }

    private static boolean isReadable(BitMatrix modules, int pixels) {
        int side = (modules.getWidth() + 2 * QUIET) * pixels;
        int[] picture = new int[side * side];
        Arrays.fill(picture, 0xFFFFFF);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int column = x / pixels - QUIET;
                int row = y / pixels - QUIET;
                boolean within = column >= 0 && row >= 0 && column < modules.getWidth() && row < modules.getHeight();
                if (within && modules.get(column, row)) {
                    picture[y * side + x] = 0;
                }
            }
        }
        try {
            new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, picture))),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
            return true;
        } catch (ReaderException e) {
            return false;
        }
    }
}
