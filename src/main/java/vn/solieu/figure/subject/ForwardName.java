package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Names a quantity that opens its clause by what it is said to be: "0,6% là [tỷ lệ nợ xấu] của …",
 * "90 triệu đồng là mức [thu nhập bình quân] …", "phần lớn, 64%, là [vay ngắn hạn]".
 */
final class ForwardName {
  private final MeasuredSubject measures;
  private final PhraseTable<String> verbs;

  ForwardName(Resources resources, MeasuredSubject measures) {
    this.measures = measures;
    verbs = ClosedWords.load(resources, "forward-verb");
  }

  /** The name, null where nothing is said so. */
  @Nullable Naming find(NamingScene scene) {
    if (scene.stance().role() == Role.CHANGE || !isOpening(scene)) {
      return null;
    }
    List<Chunk> chunks = scene.chunks();
    int verb = scene.at() + 1;
    if (is(chunks, verb, ChunkKind.COMMA)) {
      verb++;
    }
    if (!is(chunks, verb, ChunkKind.VERB) || !chunks.get(verb).isOne(scene.reading(), verbs)) {
      return null;
    }
    int first = verb + 1;
    while (is(chunks, first, ChunkKind.EMPTY)) {
      first++;
    }
    boolean amount = first > verb + 1;
    int end = first < chunks.size() ? NounPhrase.endOf(chunks, first) : first;
    boolean says = end > first && (!amount || isMeasure(scene, chunks.get(first)));
    return says && !countsNext(chunks, end)
        ? new Naming(new Span(chunks.get(first).start(), chunks.get(end - 1).end()), -1, "forward")
        : null;
  }

  /** Nothing before it in its clause names it. */
  private static boolean isOpening(NamingScene scene) {
    int before = scene.before();
    if (before < 0) {
      return true;
    }
    return switch (scene.chunks().get(before).kind()) {
      case SEMICOLON, BREAK, COLON, DASH -> true;
      case COMMA, LINK -> scene.stance().role() == Role.SHARE;
      default -> false;
    };
  }

  /** After "mức", "con số": no "mức cao nhất". */
  private boolean isMeasure(NamingScene scene, Chunk chunk) {
    return chunk.is(ChunkKind.CONCEPT) || measures.opens(scene.reading(), chunk);
  }

  private static boolean countsNext(List<Chunk> chunks, int end) {
    int i = end;
    while (i < chunks.size() && chunks.get(i).kind().isTie()) {
      i++;
    }
    return is(chunks, i, ChunkKind.QUANTITY);
  }

  private static boolean is(List<Chunk> chunks, int i, ChunkKind kind) {
    return i < chunks.size() && chunks.get(i).is(kind);
  }
}
