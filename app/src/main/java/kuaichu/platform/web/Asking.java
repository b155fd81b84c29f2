package kuaichu.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that only asks (查询类请求) and is one because a picture or personal data belong into no address. It changes nothing, so it runs
 * outside {@link Commands}: no transaction is held while somebody else answers, and the answer is kept nowhere.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asking {}
