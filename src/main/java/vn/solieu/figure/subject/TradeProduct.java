package vn.solieu.figure.subject;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * Names products by the trade that makes them: in "các doanh nghiệp trong ngành dệt may sản xuất
 * 190 triệu sản phẩm" they are "sản phẩm dệt may".
 */
final class TradeProduct {
  private static final String PRODUCT = "sản phẩm";

  private final PhraseTable<Cue> producers;

  TradeProduct(Lexicon lexicon) {
    producers = CueTable.load(lexicon.resources(), "figure/producers.tsv");
  }

  /** The name of the products counted, null when no trade is named before. */
  @Nullable Naming find(NamingScene scene) {
    Span unit = scene.unit();
    Folded lower = scene.reading().lower();
    if (!scene.quantity().unit().equals(PRODUCT) || !unit.of(lower).equals(PRODUCT)) {
      return null;
    }
    for (int i = scene.at() - 1; i >= Math.max(0, scene.at() - Chunk.WINDOW); i--) {
      Chunk chunk = scene.chunks().get(i);
      if (chunk.is(ChunkKind.QUANTITY) || chunk.is(ChunkKind.SEMICOLON)) {
        return null;
      }
      PhraseTable.Match<Cue> producer =
          chunk.is(ChunkKind.ENTITY) ? null : producers.at(lower, chunk.start());
      Span trade = producer == null ? null : trade(scene, i, producer.end());
      if (trade != null) {
        Span whole = new Span(trade.start(), unit.end());
        Span between = new Span(/* start= */ trade.end(), /* end= */ unit.start());
        return new Naming(whole, -1, "trade", between, true);
      }
    }
    return null;
  }

  /** The words after the producer up to what it does, or null. */
  private static @Nullable Span trade(NamingScene scene, int i, int from) {
    int end = from;
    for (int j = i; j < scene.at() && isTrade(scene.chunks().get(j), from); j++) {
      end = Math.max(end, scene.chunks().get(j).end());
    }
    int start = Blanks.after(scene.reading().lower(), from);
    return end > start ? new Span(start, end) : null;
  }

  private static boolean isTrade(Chunk chunk, int from) {
    return chunk.start() < from
        || (chunk.kind().isContent() && !chunk.is(ChunkKind.ACTION) && !chunk.is(ChunkKind.EMPTY));
  }
}
