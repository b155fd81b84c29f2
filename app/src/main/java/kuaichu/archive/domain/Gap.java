package kuaichu.archive.domain;

/**
 * A required content the case lacks (缺失内容).
 *
 * @param content id in the rules
 * @param article citation
 * @param detail whose or which, empty when there is nothing to add
 * @param mayBeStated whether the case may be archived all the same, with a reason
 */
public record Gap(String content, String name, String article, String detail, boolean mayBeStated) {
    /** As people read it. */
    public String text() {
        return detail.isEmpty() ? name : name + "：" + detail;
    }
}
