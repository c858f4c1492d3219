package vn.solieu.figure.link;

import vn.solieu.figure.stance.Role;

/**
 * "kế hoạch 412 tỷ đồng, đến nay giải ngân 160 tỷ đồng, đạt 39%": a plan points to the actual told
 * next when a share of it is set against them both.
 */
final class PlannedLink implements LinkRule {
  @Override
  public int find(LinkScene scene, int i) {
    int next = i + 1;
    boolean plan =
        scene.role(i) == Role.TARGET
            && scene.told(i) == Role.LEVEL
            && scene.sameSentence(i, next + 1);
    boolean met =
        plan
            && scene.role(next) == Role.LEVEL
            && scene.role(next + 1) == Role.COMPLETION
            && scene.gaps().get(next + 1).isPlain();
    return met && scene.alike(scene.unit(i), scene.unit(next)) ? next : PASS;
  }
}
