package kuaichu.partner.calls;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kuaichu.access.PersonalData;
import kuaichu.platform.DurableCall;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of calls the modules declared, and their payloads to and from storage. */
@Component
class CallBook {
    private final ObjectProvider<DurableCall<?>> declared;
    private final PersonalData personalData;
    private final JsonMapper json;
    private @Nullable Map<String, DurableCall<?>> byOperation;

    /** @param declared asked late: a declaring bean may itself order calls */
    CallBook(ObjectProvider<DurableCall<?>> declared, PersonalData personalData, JsonMapper json) {
        this.declared = declared;
        this.personalData = personalData;
        this.json = json;
    }

    /** @throws IllegalArgumentException for an unknown operation */
    DurableCall<?> get(String operation) {
        DurableCall<?> call = all().get(operation);
        if (call == null) {
            throw new IllegalArgumentException("no durable call is named " + operation);
        }
        return call;
    }

    /** @throws IllegalArgumentException for an operation nobody makes */
    <P extends Record> byte[] seal(DurableCall.Operation<P> operation, P payload) {
        get(operation.name());
        return personalData.encrypt(json.writeValueAsString(payload));
    }

    void call(String operation, byte[] sealed) {
        call(get(operation), sealed);
    }

    void giveUp(String operation, byte[] sealed) {
        giveUp(get(operation), sealed);
    }

    private <P extends Record> void call(DurableCall<P> call, byte[] sealed) {
        call.call(open(call, sealed));
    }

    private <P extends Record> void giveUp(DurableCall<P> call, byte[] sealed) {
        call.giveUp(open(call, sealed));
    }

    private <P extends Record> P open(DurableCall<P> call, byte[] sealed) {
        return json.readValue(personalData.decrypt(sealed), call.operation().payload());
    }

    private synchronized Map<String, DurableCall<?>> all() {
        Map<String, DurableCall<?>> known = byOperation;
        if (known == null) {
            known = declared.stream()
                    .collect(Collectors.toMap(call -> call.operation().name(), Function.identity()));
            byOperation = known;
        }
        return known;
    }
}
