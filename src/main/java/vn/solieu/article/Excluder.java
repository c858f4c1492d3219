package vn.solieu.article;

import java.util.List;
import java.util.Set;

/**
 * Marks the boxes that cannot hold the body: navigation, comments, teasers, by tag, role and class.
 * A box that holds the title, or most of the page's prose, is spared whatever it calls itself.
 */
final class Excluder {
  private static final Set<String> TAGS = Set.of("nav", "aside", "footer");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "banner", "search", "dialog");

  private final Page page;
  private final int[] prose;
  private final int[] links;
  private final int[] chars;
  private final int title;

  /**
   * @param title index of the title's block, -1 when unknown
   */
  Excluder(Page page, int title) {
    this.page = page;
    this.title = title;
    prose = Sums.of(page.blocks(), block -> block.prose() ? block.ownChars() : 0);
    links = Sums.of(page.blocks(), TextBlock::linkChars);
    chars = Sums.of(page.blocks(), block -> block.text().length());
  }

  /**
   * Marks anew.
   *
   * @param most a box with a greater share of the prose is spared
   */
  void mark(double most) {
    Set<Box> teasers = TeaserLists.items(page);
    for (Box box : page.boxes()) {
      boolean out = suspect(box) && !spared(box, most);
      out |= teasers.contains(box);
      box.excluded = out || (box.parent != null && box.parent.excluded);
    }
  }

  private static boolean sure(Box box) {
    return TAGS.contains(box.tag()) || box.has(Marks.COMMENT);
  }

  private boolean suspect(Box box) {
    return sure(box)
        || (box.has(Marks.BOILER) && !(box.has(Marks.LEAD) && leadLike(box)))
        || (box.has(Marks.SCRAP) && of(chars, box) < 250)
        || (!box.element.attr("role").isEmpty() && ROLES.contains(box.element.attr("role")))
        || (box.tag().equals("form") && share(box) < 0.3);
  }

  /** A "teaser" of one or two paragraphs without links is the article's own lead. */
  private boolean leadLike(Box box) {
    return box.endBlock - box.firstBlock <= 3 && of(links, box) == 0 && of(prose, box) > 0;
  }

  private boolean spared(Box box, double most) {
    boolean holdsTitle = title >= box.firstBlock && title < box.endBlock;
    double share = share(box);
    if (holdsTitle && box.endBlock - box.firstBlock > 1) {
      return share > 0.05;
    }
    if (box.has(Marks.COMMENT)) {
      return share > 0.9;
    }
    if (box.tag().equals("footer") || box.tag().equals("nav")) {
      return false;
    }
    return share > (box.has(Marks.BODY) ? Math.min(0.2, most) : most);
  }

  private double share(Box box) {
    int all = prose[prose.length - 1];
    return all == 0 ? 0 : (double) of(prose, box) / all;
  }

  private static int of(int[] sums, Box box) {
    return sums[box.endBlock] - sums[box.firstBlock];
  }

  /** The share of the page's prose that is not excluded. */
  double left() {
    List<TextBlock> blocks = page.blocks();
    int kept = 0;
    for (TextBlock block : blocks) {
      kept += block.prose() && !block.box().excluded ? block.ownChars() : 0;
    }
    int all = prose[prose.length - 1];
    return all == 0 ? 1 : (double) kept / all;
  }
}
