package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * Names the first quantity of a sentence by what the sentence is said to be about, where the words
 * near only tell who acts: "Về | nhà ở xã hội | , tỉnh xong 2.610 căn".
 */
final class TopicName {
  private static final int LONGEST = 10;

  private final MeasuredSubject measures;

  TopicName(MeasuredSubject measures) {
    this.measures = measures;
  }

  /** The topic, null when the sentence opens with none or the words near say more. */
  @Nullable Naming find(NamingScene scene) {
    List<Chunk> chunks = scene.chunks();
    int end = scene.earlier() || scene.right() != null ? -1 : end(scene);
    if (end < 0) {
      return null;
    }
    boolean open =
        switch (scene.left()) {
          case LeftOutcome.Found found -> found.from() > end && isEmpty(scene, found);
          case LeftOutcome.Label label -> !scene.counted();
          case LeftOutcome.Nothing nothing -> !scene.counted() || scene.generic();
          case LeftOutcome.Back back -> false;
        };
    return open
        ? new Naming(new Span(chunks.get(1).start(), chunks.get(end - 1).end()), -1, "topic")
        : null;
  }

  /** The comma that ends "Về thu ngân sách", or -1. */
  private static int end(NamingScene scene) {
    List<Chunk> chunks = scene.chunks();
    if (!chunks.getFirst().says(scene.reading(), "về")) {
      return -1;
    }
    int i = 1;
    while (i < chunks.size() && i < LONGEST && chunks.get(i).kind().isContent()) {
      i++;
    }
    return i > 1 && i < scene.at() && chunks.get(i).is(ChunkKind.COMMA) ? i : -1;
  }

  /** A lone verb, or an office: "tỉnh | xong", "Bộ Tài chính | giao". */
  private boolean isEmpty(NamingScene scene, LeftOutcome.Found found) {
    Chunk first = scene.chunks().get(found.from());
    String words = FoundPhrase.whole(scene.chunks(), found).of(scene.reading().text());
    boolean office = !found.adjacent() && Character.isUpperCase(words.charAt(0));
    boolean verb = found.from() == found.to() && words.indexOf(' ') < 0;
    return !first.is(ChunkKind.CONCEPT)
        && !measures.opens(scene.reading(), first)
        && (office || (verb && !first.is(ChunkKind.ACTION)));
  }
}
