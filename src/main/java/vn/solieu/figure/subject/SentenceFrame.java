package vn.solieu.figure.subject;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.text.Span;

/**
 * What a sentence says for all its quantities.
 *
 * @param respective names that a list with "lần lượt" gives
 * @param mentions the single companies, persons and the like it names
 * @param carried the one it goes on about, or null
 * @param issuer where the issuer of its figures stands, or null
 */
record SentenceFrame(
    Sentence sentence,
    List<Chunk> chunks,
    Map<Integer, Naming> respective,
    List<EntityMention> mentions,
    @Nullable EntityMention carried,
    List<PriceFinder.Basis> prices,
    @Nullable Span issuer) {}
