package kuaichu.platform.web;

import java.util.Map;
import kuaichu.platform.Actor;

/** Is told who passed the gate and who was turned away (访问留痕), before the handler runs or by the handler itself. */
public interface AccessWatch {
    /**
     * A call of somebody signed in.
     *
     * @param endpoint pattern of the path
     * @param variables what stands in the path for the pattern's variables
     */
    record Call(Actor actor, String method, String endpoint, Map<String, String> variables, String address) {
        public Call {
            variables = Map.copyOf(variables);
        }
    }

    void passed(Call call);

    /** @param status 401 or 403 for another role's endpoint or by the handler, 404 for somebody else's data */
    void refused(Call call, int status);
}
