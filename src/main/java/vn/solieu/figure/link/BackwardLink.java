package vn.solieu.figure.link;

import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.stance.Role;
import vn.solieu.text.Span;

/**
 * "Thóc 888.132 tấn, giảm 0,34%", "5.240 tấn (0,58%)": a remark without a subject of its own is
 * about the level before it, or about what the remark before it is about.
 */
final class BackwardLink implements LinkRule {
  @Override
  public int find(LinkScene scene, int i) {
    LinkGap gap = scene.gaps().get(i);
    boolean share = scene.role(i) == Role.SHARE;
    boolean fraction = share && !scene.isPercent(i);
    boolean told = share && gap.verb() && !gap.has("reach");
    boolean plain = told || (gap.isPlain() && !(share && gap.has("past")));
    if (!scene.sameSentence(i, i - 1) || !plain || fraction || gap.has("average")) {
      return PASS;
    }
    if (isEach(scene, i)) {
      return PASS;
    }
    return qualified(scene, i) ? qualifiedHost(scene, i) : host(scene, i);
  }

  /** "9 đơn vị giải ngân dưới 10%": what each of them has is no share of their number. */
  private static boolean isEach(LinkScene scene, int i) {
    return scene.role(i) == Role.COMPLETION
        && scene.words().bodies().contains(scene.unit(i - 1))
        && !scene.gaps().get(i).comma()
        && !scene.gaps().get(i).bracket();
  }

  /** The quantity before, what it qualifies, or the rate whose count it is. */
  private static int host(LinkScene scene, int i) {
    int p = i - 1;
    boolean linked = false;
    for (int step = 0; step < 6 && p >= 0 && (linked || scene.sameSentence(i, p)); step++) {
      boolean aside = scene.isAside(i, p) || isEmbedded(scene, p);
      if (!aside && accepts(scene, i, p)) {
        return p;
      }
      Integer next = scene.links().get(p);
      if (next != null && next > i && scene.isRestated(i)) {
        return scene.fits(i, next) ? next : PASS;
      }
      Integer rate = p > 0 ? scene.links().get(p - 1) : null;
      if (next != null && next < p) {
        p = next;
        linked = scene.gaps().get(i).bracket();
      } else if (aside || isLoose(scene, p) || (rate != null && rate == p)) {
        p = p - 1;
      } else {
        return PASS;
      }
    }
    return PASS;
  }

  /** A remark without a subject that points nowhere: what comes after passes over it. */
  private static boolean isLoose(LinkScene scene, int p) {
    boolean remark = scene.role(p) == Role.CHANGE || scene.role(p) == Role.COMPLETION;
    return remark && scene.links().get(p) == null && scene.gaps().get(p).isPlain();
  }

  /** "249 huyện thuộc 57 tỉnh": the second only says more of the first. */
  private static boolean isEmbedded(LinkScene scene, int p) {
    boolean levels =
        scene.sameSentence(p, p - 1)
            && scene.role(p) == Role.LEVEL
            && scene.role(p - 1) == Role.LEVEL;
    return levels && scene.gaps().get(p).has("inside") && !scene.gaps().get(p).comma();
  }

  /** A change in units, or "về lượng", "về giá trị", may skip the level of the other kind. */
  private static boolean qualified(LinkScene scene, int i) {
    boolean change = scene.role(i) == Role.CHANGE;
    boolean units = !scene.isPercent(i) && !Ratios.isMultiple(scene.unit(i));
    return change && (units || scene.after(i, 14).strip().startsWith("về "));
  }

  private static int qualifiedHost(LinkScene scene, int i) {
    int levels = 0;
    if (isOf(scene, i)) {
      return accepts(scene, i, i - 1) ? i - 1 : PASS;
    }
    for (int p = i - 1;
        p >= 0 && p > i - LinkRule.FAR && levels < 3 && scene.sameSentence(i, p);
        p--) {
      if (!scene.isAside(i, p) && accepts(scene, i, p) && LinkNames.agree(scene, i, p)) {
        return p;
      }
      LinkGap gap = scene.gaps().get(p);
      if (gap.part() && scene.role(p) == Role.LEVEL) {
        return PASS;
      }
      if (gap.semicolon() && !(gap.isPlain() && scene.role(p) == Role.CHANGE)) {
        return PASS;
      }
      levels += scene.role(p) == Role.LEVEL ? 1 : 0;
    }
    return PASS;
  }

  /** "9 dự án tăng thêm 132 triệu USD": a level right before it is what it is told of. */
  private static boolean isOf(LinkScene scene, int i) {
    LinkGap gap = scene.gaps().get(i);
    return scene.role(i - 1) == Role.LEVEL && !gap.apart() && !gap.bracket();
  }

  private static boolean accepts(LinkScene scene, int i, int p) {
    return switch (scene.role(i)) {
      case LEVEL -> false;
      case CHANGE, COMPLETION ->
          isHost(scene, i, p)
              && scene.fits(i, p)
              && (scene.samePeriod(i, p) || adjoins(scene, i, p))
              && scene.samePrices(i, p);
      case SHARE ->
          !scene.gaps().get(i).has("reach")
              && scene.samePeriod(i, p)
              && (scene.gaps().get(i).bracket() || !scene.gaps().get(i).kinds().isEmpty())
              && (scene.role(p) == Role.LEVEL || counted(scene, p))
              && !scene.isPercent(p);
      case TARGET -> target(scene, i, p);
    };
  }

  /** "đạt 46.574 tỷ đồng, tăng 5.500 tỷ đồng so với đầu kỳ": no time of its own parts them. */
  private static boolean adjoins(LinkScene scene, int i, int p) {
    Span verb = scene.stances().get(i).cue();
    int end = scene.quantity(p).span().end();
    return p == i - 1
        && verb != null
        && verb.start() >= end
        && scene.reading().lower().substring(end, verb.start()).strip().equals(",");
  }

  /** A share of counted things: "140/148 trường". */
  private static boolean counted(LinkScene scene, int p) {
    return scene.role(p) == Role.SHARE && !scene.isPercent(p);
  }

  private static boolean isHost(LinkScene scene, int i, int p) {
    if (scene.gaps().get(i).has("absolute") && scene.isPercent(p)) {
      return false;
    }
    return switch (scene.role(p)) {
      case LEVEL -> true;
      case SHARE -> !isPart(scene, p) || !scene.isPercent(i) || scene.isPoints(i);
      case CHANGE, COMPLETION -> scene.isPoints(i);
      case TARGET -> false;
    };
  }

  /**
   * "48 triệu USD, [chiếm 62%], tăng 9%": what grows is the level, not its share; but a part with a
   * name of its own has no other level.
   */
  private static boolean isPart(LinkScene scene, int p) {
    Integer level = scene.links().get(p);
    boolean own = !scene.gaps().get(p).isPlain() && !scene.gaps().get(p).verb();
    return scene.isPercent(p) && level != null && scene.sameSentence(p, level) && !own;
  }

  /** A remark on a target, or a target set against an actual: "(kế hoạch 1,2 tỷ USD)". */
  private static boolean target(LinkScene scene, int i, int p) {
    if (scene.role(p) == Role.TARGET) {
      boolean remark = scene.isPercent(i) || scene.stances().get(i).direction() != null;
      boolean said = !scene.gaps().get(i).kinds().isEmpty() || scene.gaps().get(i).bracket();
      boolean fits = !scene.isPercent(p) || scene.stances().get(i).direction() != null;
      return remark && said && fits && scene.stances().get(p).direction() == null;
    }
    boolean state = scene.role(p) == Role.LEVEL || scene.role(p) == Role.SHARE;
    LinkGap gap = scene.gaps().get(i);
    boolean plan = scene.role(i - 1) == Role.COMPLETION && !gap.comma();
    boolean against = (gap.has("keep") && !gap.semicolon()) || gap.bracket() || plan;
    return state && against && scene.alike(scene.unit(i), scene.unit(p));
  }
}
