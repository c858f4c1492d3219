package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;

/**
 * "Tháng 10 ước 23 tỷ đồng, 10 tháng 224 tỷ đồng, lần lượt tăng 17% và 19%": the remarks are of the
 * times of the levels before them, one by one.
 */
final class RespectivePeriods {
  private RespectivePeriods() {}

  /** The period of a remark, or null when it is none of such a row. */
  static @Nullable Found find(Asked asked) {
    TimeScene scene = asked.scene();
    int q = asked.index();
    int offset = asked.offset();
    if (scene.role(q) != Role.CHANGE && scene.role(q) != Role.COMPLETION) {
      return null;
    }
    int first = q;
    while (first > offset && scene.role(first - 1) == scene.role(q) && !isRow(scene, first)) {
      first--;
    }
    if (first <= offset || !isRow(scene, first)) {
      return null;
    }
    int count = q - first + 1;
    while (first + count < asked.end() && scene.role(first + count) == scene.role(q)) {
      count++;
    }
    int level = first - count;
    for (int i = level; i < first; i++) {
      if (i < offset || scene.role(i) != Role.LEVEL) {
        return null;
      }
    }
    return count < 2 ? null : asked.earlier().get(level + q - first - offset);
  }

  /** "lần lượt" or "tương ứng" stands between the level and the first remark. */
  private static boolean isRow(TimeScene scene, int first) {
    int from = scene.quantities().get(first - 1).span().end();
    int to = Math.max(from, scene.quantities().get(first).span().start());
    return scene.cues().respectively().first(scene.reading().lower(), from, to) != null;
  }
}
