package kuaichu.reader;

/**
 * A turned rectangle on a picture (文字框), pixels.
 *
 * @param angle of its long side against the horizontal, radians, clockwise as pictures count
 */
record Box(double centreX, double centreY, double width, double height, double angle) {
    double left() {
        return centreX - width / 2;
    }

    double right() {
        return centreX + width / 2;
    }

    /** Written upwards or downwards: the picture lies on its side. */
    boolean isUpright() {
        return height > 1.5 * width;
    }

    Box grown(double by) {
        return new Box(centreX, centreY, width + 2 * by, height + 2 * by, angle);
    }

    /** A part of it along its length, both ends as shares of 1. */
    Box part(double from, double to) {
        double middle = ((from + to) / 2 - 0.5) * width;
        return new Box(
                centreX + middle * Math.cos(angle),
                centreY + middle * Math.sin(angle),
                width * (to - from),
                height,
                angle);
    }

    Box scaled(double x, double y) {
        return new Box(centreX * x, centreY * y, width * x, height * y, angle);
    }

    Box moved(double dx, double dy) {
        return new Box(centreX + dx, centreY + dy, width, height, angle);
    }

    /** As it lies after the picture of the given size was turned by a half. */
    Box turnedHalf(int pictureWidth, int pictureHeight) {
        return new Box(pictureWidth - centreX, pictureHeight - centreY, width, height, angle);
    }

    /** As it would lie if the picture were turned back by the angle around its origin. */
    Box levelled(double by) {
        double cos = Math.cos(-by);
        double sin = Math.sin(-by);
        return new Box(centreX * cos - centreY * sin, centreX * sin + centreY * cos, width, height, angle - by);
    }
}
