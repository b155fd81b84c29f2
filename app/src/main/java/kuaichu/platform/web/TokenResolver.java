package kuaichu.platform.web;

import java.util.Optional;
import kuaichu.platform.Actor;

/** Who a bearer token belongs to (会话令牌); implemented by {@code access}. */
public interface TokenResolver {
    /** Empty for an unknown, ended or expired token. */
    Optional<Actor> resolve(String token);
}
