package vn.solieu.figure.subject;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.text.Span;

/** Names the weighed or counted with what is done to it: "khai thác [5.000 tấn] thủy sản". */
final class ActionName {
  /** Syllables from which the object alone says enough. */
  private static final int LONG_OBJECT = 5;

  /** Syllables up to which the words before go with the object. */
  private static final int SHORT_ACTION = 3;

  private ActionName() {}

  /** "cấp nước cho [200 hộ]": what is done for the counted, and who they are where it is told. */
  static @Nullable Naming doneFor(NamingScene scene) {
    int before = scene.before();
    if (!scene.counted()
        || before < 1
        || !scene.follows("cho", before)
        || !(scene.left() instanceof LeftOutcome.Found found)
        || found.to() != before - 1) {
      return null;
    }
    Chunk last = scene.chunks().get(found.to());
    int from = found.from();
    while (from < found.to() && !scene.chunks().get(from).is(ChunkKind.ACTION)) {
      from++;
    }
    boolean action = scene.chunks().get(from).is(ChunkKind.ACTION);
    Chunk first = scene.chunks().get(action ? from : found.from());
    Span done = new Span(first.start(), last.end());
    int syllables = done.of(scene.reading().text()).split(" ").length;
    Span right = scene.right() == null && !scene.generic() ? scene.unit() : scene.right();
    if (syllables < 2 || syllables > LONG_OBJECT) {
      return null;
    }
    if (right == null) {
      return new Naming(done, -1, "left");
    }
    int cho = scene.chunks().get(before).end();
    Span gap = new Span(/* start= */ cho, /* end= */ right.start());
    return new Naming(new Span(done.start(), right.end()), -1, "action", gap);
  }

  /** "xóa [100%] nhà tạm": what is done to all or a part, when no subject stands before. */
  static @Nullable Naming ofShare(NamingScene scene) {
    Role role = scene.stance().role();
    Span right = scene.right();
    if (right == null
        || !scene.isPercent()
        || scene.stance().direction() != null
        || (role != Role.TARGET && role != Role.SHARE)
        || !(scene.left() instanceof LeftOutcome.Found found)
        || found.from() != found.to()
        || !is(scene, found)) {
      return null;
    }
    return of(scene, scene.chunks().get(found.to()), right);
  }

  /** "huyện hoàn tất việc | di dời [4.100 người]": of a long clause only what is done. */
  static boolean ends(NamingScene scene, LeftOutcome.Found found) {
    int words = found.to() - found.from() + 1;
    return is(scene, found) && words > SHORT_ACTION;
  }

  /** It ends with what is done, right before the quantity. */
  static boolean is(NamingScene scene, LeftOutcome.Found found) {
    return scene.chunks().get(found.to()).is(ChunkKind.ACTION)
        && (found.adjacent() || isAdded(scene, found.to() + 1));
  }

  /** The same, with a noun that says more than "người" or about as much as what is done. */
  static boolean isCounting(NamingScene scene, LeftOutcome.Found found) {
    String last = scene.chunks().get(found.to()).span().of(scene.reading().lower());
    if (!is(scene, found)
        || (scene.generic() && (found.from() < found.to() || last.endsWith(" cho")))) {
      return false;
    }
    int done = syllables(scene, scene.chunks().get(found.to()).span());
    int noun = syllables(scene, scene.unit());
    return !scene.generic() || (noun > 1 && noun <= 2 * done);
  }

  private static int syllables(NamingScene scene, Span span) {
    return span.of(scene.reading().text()).split(" ").length;
  }

  /** "công nhận [thêm] 50 làng nghề". */
  private static boolean isAdded(NamingScene scene, int next) {
    return next == scene.before() && scene.follows("thêm", next);
  }

  /** What is done to the weighed or counted, when it stands right before, in a few syllables. */
  static @Nullable Chunk before(NamingScene scene) {
    if (!(scene.left() instanceof LeftOutcome.Found found) || !found.adjacent()) {
      return null;
    }
    Chunk last = scene.chunks().get(found.to());
    if (last.is(ChunkKind.ACTION)) {
      return last;
    }
    Chunk whole = new Chunk(last.kind(), scene.chunks().get(found.from()).start(), last.end());
    String words = whole.span().of(scene.reading().text());
    return words.split(" ").length <= SHORT_ACTION ? whole : null;
  }

  /** "khai thác [5.000 tấn] thủy sản": the words on both sides of the quantity. */
  static Naming of(NamingScene scene, Chunk action, Span object) {
    return object.of(scene.reading().text()).split(" ").length > LONG_OBJECT
        ? new Naming(object, -1, "right")
        : new Naming(
            new Span(action.start(), object.end()),
            -1,
            "action",
            new Span(/* start= */ action.end(), /* end= */ object.start()));
  }
}
