package kuaichu.platform.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaichu.platform.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Refuses to start when an endpoint of the interface does not declare who may call it, or about whose data it is (接口声明检查). */
@Component
class EndpointRules implements SmartInitializingSingleton {
    static final String BASE = "/api/v1";

    private final RequestMappingHandlerMapping mappings;
    private final Map<String, Visibility> visibilities = new HashMap<>();

    EndpointRules(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            List<Visibility> visibilities) {
        this.mappings = mappings;
        for (Visibility visibility : visibilities) {
            if (this.visibilities.put(visibility.pathVariable(), visibility) != null) {
                throw new StartRefused("Two visibility rules for the path variable " + visibility.pathVariable() + ".");
            }
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        endpoints().forEach(endpoint -> check(endpoint, visibilities.keySet()));
    }

    List<Endpoint> endpoints() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(
                        mapping -> paths(mapping.getKey()).stream().map(path -> new Endpoint(mapping.getValue(), path)))
                .filter(endpoint -> endpoint.path().startsWith(BASE))
                .toList();
    }

    private static Set<String> paths(RequestMappingInfo mapping) {
        return mapping.getPatternValues();
    }

    static void check(Endpoint endpoint, Set<String> guarded) {
        Permit permit = endpoint.permit();
        if (permit == null || (permit.value().length == 0) != permit.everyone()) {
            throw new StartRefused("The endpoint " + endpoint.path() + " ("
                    + endpoint.handler().getShortLogMessage()
                    + ") does not say who may call it: @Permit(roles) or @Permit(everyone = true).");
        }
        endpoint.identityVariables().stream()
                .filter(variable -> !guarded.contains(variable))
                .findFirst()
                .ifPresent(variable -> {
                    throw new StartRefused("The endpoint " + endpoint.path() + " takes {" + variable
                            + "}, and no Visibility bean says who may see it.");
                });
    }

    Map<String, Visibility> visibilities() {
        return visibilities;
    }
}
