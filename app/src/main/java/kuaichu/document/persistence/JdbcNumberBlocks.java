package kuaichu.document.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import kuaichu.document.Documents.Kind;
import kuaichu.document.domain.NumberBlocks;
import kuaichu.kernel.id.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNumberBlocks implements NumberBlocks {
    private final JdbcClient jdbc;

    JdbcNumberBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long take(Block block) {
        return jdbc.sql("""
                        insert into document.number_block (owner, kind, year, next_serial) values (?, ?, ?, 2)
                        on conflict (owner, kind, year) do update set next_serial = number_block.next_serial + 1
                        returning next_serial - 1
                        """)
                .param(block.owner())
                .param(block.kind().name())
                .param(block.year())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    @Override
    public void record(Block block, long serial, String documentNo, DocumentId documentId, Instant takenAt) {
        jdbc.sql("""
                        insert into document.number (owner, kind, year, serial, document_no, document_id, taken_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(block.owner())
                .param(block.kind().name())
                .param(block.year())
                .param(serial)
                .param(documentNo)
                .param(documentId.value())
                .param(Timestamp.from(takenAt))
                .update();
    }

    @Override
    public List<Gap> listGaps() {
        return jdbc.sql("""
                        select b.owner, b.kind, b.year, s.serial
                        from document.number_block b
                        cross join lateral generate_series(1, b.next_serial - 1) as s (serial)
                        left join document.number n
                            on n.owner = b.owner and n.kind = b.kind and n.year = b.year and n.serial = s.serial
                        left join document.document d on d.document_id = n.document_id and d.document_no = n.document_no
                        where d.document_id is null
                        order by 1, 2, 3, 4 limit 1000
                        """)
                .query((row, number) -> new Gap(
                        new Block(row.getString("owner"), Kind.valueOf(row.getString("kind")), row.getInt("year")),
                        row.getLong("serial")))
                .list();
    }
}
