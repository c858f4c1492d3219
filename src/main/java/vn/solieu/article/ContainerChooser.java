package vn.solieu.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the boxes that may hold the body: the subtrees whose prose outweighs their links and scraps
 * the most; what calls itself a body weighs more.
 */
final class ContainerChooser {
  private static final int LONGEST = 1500;
  private static final int MOST = 4;

  /** What weighs less, against the best, is none. */
  private static final double LEAST = 0.1;

  /** The best first; each of the others lies apart from those before it. */
  List<Box> candidates(Page page) {
    int[] sums = Sums.of(page.blocks(), ContainerChooser::weight);
    List<Box> chosen = new ArrayList<>();
    double most = 0;
    for (int i = 0; i < MOST; i++) {
      @Nullable Box best = best(page, sums, chosen);
      double score = best == null ? 0 : score(best, sums);
      if (best == null || score < most * LEAST) {
        break;
      }
      most = Math.max(most, score);
      chosen.add(best);
    }
    return chosen;
  }

  private static @Nullable Box best(Page page, int[] sums, List<Box> chosen) {
    @Nullable Box best = null;
    double most = 0;
    for (Box box : page.boxes()) {
      if (box.excluded || chosen.stream().anyMatch(c -> overlap(c, box))) {
        continue;
      }
      double score = score(box, sums);
      if (score > 0 && score >= most) {
        most = score;
        best = box;
      }
    }
    return best;
  }

  private static boolean overlap(Box a, Box b) {
    return a.firstBlock < b.endBlock && b.firstBlock < a.endBlock;
  }

  private static double score(Box box, int[] sums) {
    return (sums[box.endBlock] - sums[box.firstBlock]) * boost(box);
  }

  private static int weight(TextBlock block) {
    if (block.box().excluded) {
      return 0;
    }
    if (block.prose()) {
      return Math.min(block.ownChars(), LONGEST);
    }
    if (block.heading()) {
      return 0;
    }
    return -block.linkChars() - Math.min(block.ownChars(), 40) / 4;
  }

  private static double boost(Box box) {
    if (box.element.attr("itemprop").contains("articleBody")) {
      return 1.5;
    }
    if (box.has(Marks.BODY)) {
      return 1.25;
    }
    return box.tag().equals("article") || box.tag().equals("main") ? 1.1 : 1;
  }
}
