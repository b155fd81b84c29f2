package kuaichu.document.persistence;

import java.sql.Timestamp;
import java.time.Instant;
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
}
