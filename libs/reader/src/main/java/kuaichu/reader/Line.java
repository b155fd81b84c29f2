package kuaichu.reader;

/**
 * A line of text (文字行).
 *
 * @param box where it is on the picture
 * @param level where it would be if the document lay level
 */
record Line(Box box, Box level, Script script) {
    String text() {
        return script.text();
    }

    Line levelled(double angle) {
        return new Line(box, box.levelled(angle), script);
    }
}
