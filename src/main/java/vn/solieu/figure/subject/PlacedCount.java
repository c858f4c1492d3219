package vn.solieu.figure.subject;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Names a count by what is said after what parts it from it: "2 [căn nhà] ở huyện An Biên [bị
 * sập]", "60 [căn nhà] (44 căn …) [bị tốc mái]", "5 [thôn], bản của xã [đều có điện]"; a part of a
 * count by its place alone: "44 căn ở [thị xã Vĩnh Châu], 16 căn ở …".
 */
final class PlacedCount {
  private final Predicate predicate;
  private final PhraseTable<Cue> nouns;
  private final PhraseTable<String> ofThem;

  PlacedCount(Predicate predicate, Resources resources) {
    nouns = CueTable.load(resources, "lexicon/counted.tsv");
    this.predicate = predicate;
    ofThem = ClosedWords.load(resources, "of-them");
  }

  /** The name, null when nothing parts the counted from what is said of it. */
  @Nullable Naming find(NamingScene scene) {
    if (!scene.counted() || scene.isPercent()) {
      return null;
    }
    int from = scene.at() + 1;
    int end = pastPlace(scene, pastAside(scene, pastNouns(scene, from)));
    int both = pastOther(scene, from);
    Naming said = both > from ? said(scene, both) : end > from ? said(scene, end) : null;
    boolean placed = is(scene, from, ChunkKind.PREP) && is(scene, from + 1, ChunkKind.PLACE);
    return said == null && placed && isPart(scene) ? part(scene) : said;
  }

  /** Past "thôn[, bản, khu phố]". */
  private int pastNouns(NamingScene scene, int from) {
    int i = from;
    while (is(scene, i, ChunkKind.COMMA) && i + 1 < scene.chunks().size()) {
      PhraseTable.Match<Cue> noun =
          nouns.at(scene.reading().lower(), scene.chunks().get(i + 1).start());
      if (noun == null) {
        return from;
      }
      i++;
      while (i < scene.chunks().size() && scene.chunks().get(i).start() < noun.end()) {
        i++;
      }
    }
    return i;
  }

  /** Past "67 tập thể [và 178 cá nhân] bị kiến nghị". */
  private static int pastOther(NamingScene scene, int from) {
    boolean other =
        is(scene, from, ChunkKind.LINK)
            && is(scene, from + 1, ChunkKind.QUANTITY)
            && is(scene, from + 2, ChunkKind.PASSIVE);
    return other ? from + 2 : from;
  }

  /** Past brackets, or "trong số này". */
  private int pastAside(NamingScene scene, int from) {
    if (is(scene, from, ChunkKind.OPEN)) {
      int i = from;
      while (i < scene.chunks().size()
          && i < from + Chunk.WINDOW
          && !is(scene, i, ChunkKind.CLOSE)) {
        i++;
      }
      return is(scene, i, ChunkKind.CLOSE) ? i + 1 : from;
    }
    boolean them =
        is(scene, from, ChunkKind.BREAK) && scene.chunks().get(from).isOne(scene.reading(), ofThem);
    return them ? from + 1 : from;
  }

  /** Past "ở huyện A, huyện B", "của tỉnh". */
  private static int pastPlace(NamingScene scene, int from) {
    if (is(scene, from, ChunkKind.CUT) || is(scene, from, ChunkKind.NATION)) {
      return from + 1;
    }
    if (!is(scene, from, ChunkKind.PREP) || !isPlace(scene, from + 1)) {
      return from;
    }
    int i = from + 2;
    while (is(scene, i, ChunkKind.COMMA) && is(scene, i + 1, ChunkKind.PLACE)) {
      i += 2;
    }
    return i;
  }

  private static boolean isPlace(NamingScene scene, int i) {
    return is(scene, i, ChunkKind.PLACE)
        || is(scene, i, ChunkKind.HERE)
        || is(scene, i, ChunkKind.LOCAL)
        || is(scene, i, ChunkKind.NATION);
  }

  /** "… bị sập", with the unit before the places. */
  private @Nullable Naming said(NamingScene scene, int from) {
    int end = predicate.end(scene.reading(), scene.chunks(), from);
    if (end < 0) {
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
