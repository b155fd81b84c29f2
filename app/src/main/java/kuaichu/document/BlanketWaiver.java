package kuaichu.document;

import java.util.regex.Pattern;

/**
 * Words that give up every claim (互不追究), the insurer's recourse with it: before the insurer has paid they end the insured's own claim
 * (INS-61.1). No paper of the platform carries them.
 */
public final class BlanketWaiver {
    private static final Pattern WORDS = Pattern.compile(
            "互不追究|互不相欠|放弃.{0,8}(一切|全部|所有|其他|其它|任何)|(一切|全部|所有|任何).{0,10}(权利|请求权|责任).{0,4}放弃|不再.{0,6}(追究|索赔|主张|追偿|起诉)|一次性了结|永不反悔");

    private BlanketWaiver() {}

    public static boolean isIn(String text) {
        return WORDS.matcher(text).find();
    }
}
