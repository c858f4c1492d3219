package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Names money that is given by what it is given for: "tỉnh dành 25 tỷ đồng làm [hạ tầng làng
 * nghề]", "ngân sách chi 900 tỷ đồng cho [thu gom rác]"; not for a count ("rót 90 tỷ đồng cho 5 dự
 * án").
 */
final class PurposeName {
  private final PhraseTable<String> gives;
  private final PhraseTable<String> aims;

  PurposeName(Resources resources) {
    gives = ClosedWords.load(resources, "gives-money");
    aims = ClosedWords.load(resources, "given-for");
  }

  /** What the money is for, or null. */
  @Nullable Naming find(NamingScene scene) {
    List<Chunk> chunks = scene.chunks();
    int first = scene.at() + 2;
    if (!scene.quantity().unit().startsWith("VND")
        || first >= chunks.size()
        || !isOne(scene.reading(), aims, chunks.get(first - 1))
        || !isGiven(scene)) {
      return null;
    }
    int end = NounPhrase.endOf(chunks, first);
    boolean telling =
        chunks.subList(first, end).stream().anyMatch(c -> !c.is(ChunkKind.EMPTY)) && end > first;
    return telling && !pointsBack(scene.reading(), chunks, end)
        ? new Naming(new Span(chunks.get(first).start(), chunks.get(end - 1).end()), -1, "purpose")
        : null;
  }

  /** A verb of giving stands right before, past times. */
  private boolean isGiven(NamingScene scene) {
    int i = scene.before();
    while (i > 0 && scene.chunks().get(i).is(ChunkKind.TIME)) {
      i--;
    }
    return i >= 0 && gives.endingAt(scene.reading().lower(), scene.chunks().get(i).end()) != null;
  }

  private static boolean pointsBack(Reading reading, List<Chunk> chunks, int end) {
    return chunks.get(end - 1).ends(reading, "này")
        || (end < chunks.size() && chunks.get(end).is(ChunkKind.REF));
  }

  private static boolean isOne(Reading reading, PhraseTable<String> list, Chunk chunk) {
    return chunk.isOne(reading, list);
  }
}
