package kuaichu.document.domain;

import java.time.Instant;
import kuaichu.document.Documents.Kind;
import kuaichu.kernel.id.DocumentId;

/** Blocks of document numbers (文书编号段), one per authority, kind and year. */
public interface NumberBlocks {
    /** Takes the next serial of the block; the block is held until the transaction ends, so that none is ever lost. */
    long take(Block block);

    /** Writes down what the serial was used for. */
    void record(Block block, long serial, String documentNo, DocumentId documentId, Instant takenAt);

    /** A block. */
    record Block(String owner, Kind kind, int year) {}
}
