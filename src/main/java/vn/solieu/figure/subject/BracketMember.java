package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Tells one that brackets name among those spoken of: of "9 người quản lý (trong đó có ông Lợi)
 * nhận 50 triệu đồng" the money is not that one's.
 */
final class BracketMember {
  private final PhraseTable<String> among;

  BracketMember(Resources resources) {
    among = ClosedWords.load(resources, "among-them");
  }

  /** The brackets around the mention close before chunk {@code at} and name it as a member. */
  boolean is(Reading reading, List<Chunk> chunks, EntityMention mention, int at) {
    int open = mention.from() - 1;
    while (open >= 0 && !chunks.get(open).is(ChunkKind.OPEN)) {
      if (chunks.get(open).is(ChunkKind.CLOSE) || mention.from() - open > Chunk.WINDOW) {
        return false;
      }
      open--;
    }
    if (open < 0 || among.at(reading.lower(), chunks.get(open + 1).start()) == null) {
      return false;
    }
    for (int i = mention.to() + 1; i < at; i++) {
      if (chunks.get(i).is(ChunkKind.CLOSE)) {
        return true;
      }
    }
    return false;
  }
}
