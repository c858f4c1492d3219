package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * Names money that is given with goods: in "trao 300 suất quà và [2 tỷ đồng]" it is what was given,
 * and none of the goods.
 */
final class GivenMoney {
  private GivenMoney() {}

  /** What is done with both, null where the money stands beside no goods or nothing is done. */
  static @Nullable Naming find(NamingScene scene) {
    int link = scene.before();
    int goods = isMoney(scene.quantity().unit()) ? goods(scene.chunks(), link) : -1;
    if (goods < 0 || isPrinted(scene, goods)) {
      return null;
    }
    return LeftPhrase.find(scene.chunks(), goods, scene.earlier())
            instanceof LeftOutcome.Found found
        ? action(scene.chunks(), found)
        : null;
  }

  private static boolean isMoney(String unit) {
    return unit.equals("VND") || unit.equals("USD");
  }

  /** The quantity of goods before "và", with their name between; -1 when there is none. */
  private static int goods(List<Chunk> chunks, int link) {
    if (link < 1 || !chunks.get(link).is(ChunkKind.LINK)) {
      return -1;
    }
    int i = link - 1;
    while (i > 0 && chunks.get(i).kind().isContent()) {
      i--;
    }
    return chunks.get(i).is(ChunkKind.QUANTITY) ? i : -1;
  }

  /** What stands before "và" is money too. */
  private static boolean isPrinted(NamingScene scene, int goods) {
    String words = scene.chunks().get(goods).span().of(scene.reading().lower());
    return words.endsWith("đồng") || words.endsWith("usd") || words.endsWith("%");
  }

  /** From the verb on: "[hỗ trợ] khẩn cấp". */
  private static @Nullable Naming action(List<Chunk> chunks, LeftOutcome.Found found) {
    int from = found.from();
    while (from < found.to() && !chunks.get(from).is(ChunkKind.ACTION)) {
      from++;
    }
    Span done = new Span(chunks.get(from).start(), chunks.get(found.to()).end());
    return chunks.get(from).is(ChunkKind.ACTION) && found.adjacent()
        ? new Naming(done, -1, "left")
        : null;
  }
}
