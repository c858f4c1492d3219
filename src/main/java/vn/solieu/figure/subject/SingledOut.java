package vn.solieu.figure.subject;

import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Place;
import vn.solieu.text.Span;

/** Names what one of many does by who it is: "riêng [Nhà máy Dung Quất nộp] 3.315 tỷ đồng". */
final class SingledOut {
  private static final int LONGEST = 8;

  private SingledOut() {}

  /** The one and what it does, null when the words found are not those of one singled out. */
  static @Nullable Naming find(NamingScene scene, LeftOutcome.Found found) {
    if (!scene.chunks().get(found.to()).is(ChunkKind.ACTION)) {
      return null;
    }
    Chunk partner = partner(scene, found);
    if (partner != null) {
      return new Naming(partner.span(), -1, "place");
    }
    int first = found.from();
    if (first == found.to()) {
      first = one(scene, first - 1);
    }
    boolean singled = first > 0 && found.to() - first <= LONGEST && isSingling(scene, first - 1);
    if (!singled) {
      return null;
    }
    Span name =
        new Span(
            /* start= */ scene.chunks().get(first).start(),
            /* end= */ scene.chunks().get(found.to()).end());
    return new Naming(name, -1, "left");
  }

  /**
   * "[Trung Quốc] | mua | nhiều nhất, 1,2 tỷ USD": a country that trades, where no good is told.
   */
  private static @Nullable Chunk partner(NamingScene scene, LeftOutcome.Found found) {
    int i = found.from() - 1;
    PlaceName name = i < 0 ? null : scene.chunks().get(i).place();
    boolean country =
        name != null && name.has(Place.Level.COUNTRY) && !name.name().equals("Việt Nam");
    boolean alone = found.from() == found.to() && scene.right() == null && !scene.counted();
    return country && alone ? scene.chunks().get(i) : null;
  }

  /** The company or place that ends at chunk {@code last} or before the adverbs there, or -1. */
  private static int one(NamingScene scene, int last) {
    int i = last;
    while (i > 0 && scene.chunks().get(i).is(ChunkKind.ADVERB)) {
      i--;
    }
    boolean one =
        i > 0
            && (scene.chunks().get(i).is(ChunkKind.ENTITY)
                || scene.chunks().get(i).is(ChunkKind.PLACE));
    return one ? i : -1;
  }

  /** "riêng", or in a list of companies its mark. */
  private static boolean isSingling(NamingScene scene, int i) {
    Chunk lead = scene.chunks().get(i);
    return lead.span().of(scene.reading().lower()).equals("riêng")
        || (lead.is(ChunkKind.SEMICOLON) && scene.chunks().get(i + 1).is(ChunkKind.ENTITY));
  }
}
