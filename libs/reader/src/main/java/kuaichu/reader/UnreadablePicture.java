package kuaichu.reader;

import org.jspecify.annotations.Nullable;

/** The bytes are no picture that can be read (无法识别的图像): another one must be taken, or the data typed. */
public class UnreadablePicture extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadablePicture(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
