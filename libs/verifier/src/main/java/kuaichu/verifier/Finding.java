package kuaichu.verifier;

/**
 * Something that is not as it was sealed (核验发现).
 *
 * @param item path of the item inside the archive, or the archive itself
 */
public record Finding(Kind kind, String item, String detail) {
    /** What kind of change. */
    public enum Kind {
        /** 不是归档包，或结构被改动. */
        LAYOUT("结构被改动 the file's structure was changed"),
        /** 清单被改动. */
        MANIFEST("清单被改动 the manifest was changed"),
        /** 签章不符. */
        SIGNATURE("清单与签章不符 the manifest is not the one that was sealed"),
        /** 没有电子签章. */
        NOT_SEALED("没有电子签章 carries no seal"),
        /** 签章证书不受信任. */
        UNKNOWN_SEAL("签章证书不受信任 sealed by another key"),
        /** 内容被改动. */
        CHANGED("内容被改动 content changed"),
        /** 缺少. */
        REMOVED("已被移除 removed"),
        /** 清单之外多出. */
        ADDED("清单之外多出 not in the manifest"),
        /** 案卷链断裂. */
        DOCKET("案卷条目链不符 the docket's chain is broken");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** In Chinese and English. */
        public String text() {
            return text;
        }
    }

    @Override
    public String toString() {
        return (item + " " + kind.text()).strip() + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
