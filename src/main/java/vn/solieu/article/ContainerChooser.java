package vn.solieu.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the box that holds the body: the subtree whose prose outweighs its links and scraps the
 * most; what calls itself a body weighs more.
 */
final class ContainerChooser {
  private static final int LONGEST = 1500;

  Optional<Box> choose(Page page) {
    List<TextBlock> blocks = page.blocks();
    int[] sums = Sums.of(blocks, ContainerChooser::weight);
    @Nullable Box best = null;
    double most = 0;
    for (Box box : page.boxes()) {
      if (box.excluded) {
        continue;
      }
      double score = (sums[box.endBlock] - sums[box.firstBlock]) * boost(box);
      if (score > 0 && score >= most) {
        most = score;
        best = box;
      }
    }
    return Optional.ofNullable(best);
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
