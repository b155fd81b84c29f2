package kuaichu.kernel;

import java.util.regex.Pattern;
import kuaichu.kernel.problem.InvalidValue;

/**
 * Number of a driving licence (驾驶证号). For a citizen it is the identity number and is checked as one; holders of other
 * papers have 6 to 14 letters and digits.
 */
public record DrivingLicenceNo(String value) {
    private static final Pattern OTHER_PAPERS = Pattern.compile("(?=.*[0-9])[A-Z0-9]{6,14}");
    private static final int CITIZEN_LENGTH = 18;
    private static final int LONGEST_OTHER = 14;

    public DrivingLicenceNo {
        if (value.length() == CITIZEN_LENGTH) {
            CitizenId.of(value);
        } else if (value.length() > LONGEST_OTHER
                || !OTHER_PAPERS.matcher(value).matches()) {
            throw new InvalidValue("driving-licence.shape");
        }
    }

    /** @throws InvalidValue {@code driving-licence.empty}, {@code driving-licence.shape} or a code of {@link CitizenId} */
    public static DrivingLicenceNo of(String text) {
        return new DrivingLicenceNo(Written.required(text, "driving-licence"));
    }

    /** First three and last four characters; shorter numbers keep only their last two. */
    public String masked() {
        return value.length() == CITIZEN_LENGTH
                ? value.substring(0, 3) + "***********" + value.substring(14)
                : "****" + value.substring(value.length() - 2);
    }

    /** Masked, so that a log line never shows a person. */
    @Override
    public String toString() {
        return masked();
    }
}
