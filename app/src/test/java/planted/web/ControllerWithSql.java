package planted.web;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Planted: an edge that reaches for the tables, by field injection. */
class ControllerWithSql {
    @Autowired
    @Nullable DataSource tables;
}
