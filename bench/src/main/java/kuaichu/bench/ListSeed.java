package kuaichu.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the real tables with closed and running cases (造数): the answers of a list must come from data like a city's. */
final class ListSeed {
    private static final String CASES = """
            insert into accident.accident_case (case_id, case_no, state, version, channel, unit_id, reported_by, client_key, occurred_at,
              longitude, latitude, accuracy_m, place_text, road_type, weather, injury, answers, party_kinds, route, scene_instruction,
              reason_codes, reason_articles, plates, reported_at, triaged_at, evidence_fixed_at, state_since)
            select md5('case' || n)::uuid, 'BM20200101-' || n,
              (array['CLOSED','CLOSED','CLOSED','CLOSED','SERVED','IN_REVIEW','EVIDENCE_FIXED','AGREED'])[1 + n % 8], 3, 'WEB_LINK',
              u.ids[1 + n / 8 % array_length(u.ids, 1)], md5('reporter' || n % 50000)::uuid, md5('key' || n)::uuid, t.at - interval '5 min',
              119.2 + (n % 1000) * 0.0003, 26.0 + (n % 700) * 0.0003, 10, '鼓屏路 ' || n % 900 || ' 号', 'URBAN_ROAD', 'CLEAR', 'NONE', '{}',
              '{MV,MV}', 'SELF_NEGOTIATION', 'EVIDENCE_THEN_MOVE', '{}', '{}',
              array['闽A' || lpad((n % 100000)::text, 5, '0'), '闽A' || lpad((n * 31 % 100000)::text, 5, '0')], t.at, t.at,
              t.at + interval '2 min', t.at + interval '9 min'
            from generate_series(:first, :last) n,
              lateral (select now() - interval '1 hour' - n * interval '2 min' as at) t,
              (select array_agg(id order by code) as ids from org.unit where level = 'BRIGADE') u""";
    private static final String PARTIES = """
            insert into accident.party (party_id, case_id, label, kind, account_id, filled_by, entered_by, plate, plate_type, damage_parts,
              statement_given, version)
            select md5('party' || n || l)::uuid, md5('case' || n)::uuid, l, 'MV', null, 'SELF', md5('reporter' || n % 50000)::uuid,
              '闽A' || lpad((n * case l when 'A' then 1 else 31 end % 100000)::text, 5, '0'), '02', '{FRONT}', true, 2
            from generate_series(:first, :last) n, unnest(array['A', 'B']) l""";

    /** Every case in review has its officer's work: the list shows when it is due. */
    private static final String WORK_ITEMS = """
            insert into desk.work_item (work_item_id, case_id, queue, subject_id, unit_id, priority, state, created_at, due_at)
            select md5('item' || case_no)::uuid, case_id, 'DETERMINATION', case_id, unit_id, 50, 'OPEN', state_since,
              state_since + interval '1 day'
            from accident.accident_case
            where state = 'IN_REVIEW' and case_no in (select 'BM20200101-' || n from generate_series(:first, :last) n)""";

    private final Connection connection;

    ListSeed(Connection connection) {
        this.connection = connection;
    }

    /** Adds cases number first to last, and lets the server know its tables. */
    void grow(int first, int last) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute(range(CASES, first, last));
            statement.execute(range(PARTIES, first, last));
            statement.execute(range(WORK_ITEMS, first, last));
            statement.execute("vacuum (analyze) accident.accident_case, accident.party, desk.work_item");
            statement.execute("checkpoint");
        }
    }

    private static String range(String sql, int first, int last) {
        return sql.replace(":first", String.valueOf(first)).replace(":last", String.valueOf(last));
    }
}
