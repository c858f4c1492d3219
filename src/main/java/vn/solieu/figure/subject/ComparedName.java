package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * What a quantity is set against names nothing: in "giá bán cao, thấp hơn | nhà ở thương mại | 30%"
 * the price is meant, in "đỉnh lũ trên | báo động | 3 là 1,4 m" the flood.
 */
final class ComparedName {
  private final PhraseTable<String> yardsticks;
  private final PhraseTable<String> outdone;

  ComparedName(Resources resources) {
    yardsticks = ClosedWords.load(resources, "yardstick");
    outdone = ClosedWords.load(resources, "outdone");
  }

  /** The name instead of {@code found}, null when nothing is compared with it. */
  @Nullable Naming find(NamingScene scene, LeftOutcome.Found found) {
    List<Chunk> chunks = scene.chunks();
    int before = scene.before();
    if (before >= 0 && chunks.get(before).is(ChunkKind.OPEN)) {
      return null;
    }
    boolean marked =
        yardsticks.at(scene.reading().lower(), chunks.get(found.from()).start()) != null;
    int than = than(scene, found.from());
    if (than < 0 && !(marked && scene.earlier())) {
      return null;
    }
    boolean subject = than > 0 && !scene.earlier();
    return subject && LeftPhrase.find(chunks, than, false) instanceof LeftOutcome.Found own
        ? FoundPhrase.name(chunks, own)
        : new Naming(null, -1, "inherit");
  }

  /** The "cao hơn", or in a change the "thua", right before chunk {@code from}, or -1. */
  private int than(NamingScene scene, int from) {
    int i = from - 1;
    while (i > 0 && scene.chunks().get(i).is(ChunkKind.EMPTY)) {
      i--;
    }
    if (i < 0 || scene.chunks().get(i).kind().isContent()) {
      return -1;
    }
    String words = scene.chunks().get(i).span().of(scene.reading().lower());
    boolean change = scene.stance().role() == Role.CHANGE;
    boolean than = words.endsWith(" hơn") || words.equals("hơn");
    return than || (change && ClosedWords.isOne(outdone, words)) ? i : -1;
  }
}
