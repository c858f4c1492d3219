package vn.solieu.figure.link;

import vn.solieu.figure.stance.Role;

/** "0,76%, ứng với 6.014 người", "1,46% (4.375 người)": a rate points forward to its count. */
final class CountLink implements LinkRule {
  @Override
  public int find(LinkScene scene, int i) {
    int next = i + 1;
    boolean rate = scene.role(i) == Role.SHARE && scene.isPercent(i);
    if (!rate || !scene.sameSentence(i, next)) {
      return PASS;
    }
    LinkGap gap = scene.gaps().get(next);
    boolean count = scene.role(next) == Role.LEVEL && !scene.isPercent(next);
    boolean joined = gap.bracket() || (gap.has("pair") && gap.isPlain());
    return count && joined && !gap.semicolon() && !gap.has("reach") ? next : PASS;
  }
}
