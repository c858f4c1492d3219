package vn.solieu.figure;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * Names a count by what is said after the place it is in: "2 [căn nhà] ở huyện An Biên [bị sập]",
 * "60 [căn nhà] (44 căn …) [bị tốc mái]"; a part of a count by its place alone: "44 căn ở [thị xã
 * Vĩnh Châu], 16 căn ở …".
 */
final class PlacedCount {
  private PlacedCount() {}

  /** The name, null when no place or brackets follow the counted at once. */
  static @Nullable Naming find(NamingScene scene) {
    if (!scene.counted() || scene.isPercent()) {
      return null;
    }
    int end = end(scene, scene.at() + 1);
    if (end < 0) {
      return null;
    }
    Naming said = said(scene, end);
    return said == null && isPart(scene) ? part(scene) : said;
  }

  /** One past the places or the brackets that begin at chunk {@code from}, or -1. */
  private static int end(NamingScene scene, int from) {
    int i = from;
    if (is(scene, i, ChunkKind.OPEN)) {
      while (i < scene.chunks().size()
          && i < from + Chunk.WINDOW
          && !is(scene, i, ChunkKind.CLOSE)) {
        i++;
      }
      return is(scene, i, ChunkKind.CLOSE) ? i + 1 : -1;
    }
    if (!is(scene, i, ChunkKind.PREP) || !is(scene, i + 1, ChunkKind.PLACE)) {
      return -1;
    }
    i += 2;
    while (is(scene, i, ChunkKind.COMMA) && is(scene, i + 1, ChunkKind.PLACE)) {
      i += 2;
    }
    return i;
  }

  /** "… bị sập", with the unit before the places. */
  private static @Nullable Naming said(NamingScene scene, int from) {
    if (!is(scene, from, ChunkKind.PASSIVE)) {
      return null;
    }
    int end = NounPhrase.endOf(scene.chunks(), from);
    if (end <= from + 1) {
      return null;
    }
    Span gap =
        new Span(/* start= */ scene.unit().end(), /* end= */ scene.chunks().get(from).start());
    Span whole = new Span(scene.unit().start(), scene.chunks().get(end - 1).end());
    return new Naming(whole, -1, "right", gap);
  }

  /** In a list whose count before it has the same unit. */
  private static boolean isPart(NamingScene scene) {
    int before = scene.before();
    boolean item =
        is(scene, before, ChunkKind.OPEN)
            || is(scene, before, ChunkKind.COMMA)
            || is(scene, before, ChunkKind.LINK)
            || (before >= 0 && scene.follows("gồm", before));
    return scene.earlier() && item && !scene.isOther();
  }

  private static @Nullable Naming part(NamingScene scene) {
    Chunk place = scene.chunks().get(scene.at() + 2);
    return place.is(ChunkKind.PLACE) ? new Naming(place.span(), -1, "place") : null;
  }

  private static boolean is(NamingScene scene, int i, ChunkKind kind) {
    return i >= 0 && i < scene.chunks().size() && scene.chunks().get(i).is(kind);
  }
}
