package kuaichu.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import kuaichu.platform.TypedIdModule;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of entries. Its own mapper: what is hashed for ever must not follow the settings of the web edge. */
final class DocketJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TypedIdModule())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DocketJson() {}
}
