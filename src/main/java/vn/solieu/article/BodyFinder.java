package vn.solieu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the body: its container, then the blocks in it that belong. */
final class BodyFinder {
  private static final double LEAST = 0.25;

  /** Shares of the prose from which a box is spared, tried in turn until enough prose is left. */
  private static final double[] SPARED = {0.6, 0.35, 0.2, 0.1, 0};

  private final ContainerChooser chooser = new ContainerChooser();
  private final BodyFilter filter = new BodyFilter();

  /**
   * What was found.
   *
   * @param scope where
   * @param blocks the body's blocks in order
   * @param reasons why each block of the container went, "" when it stayed
   */
  record Body(BodyScope scope, List<TextBlock> blocks, List<String> reasons) {
    Body {
      blocks = List.copyOf(blocks);
      reasons = List.copyOf(reasons);
    }
  }

  Optional<Body> find(Page page, String title, int titleBlock) {
    Excluder excluder = new Excluder(page, titleBlock);
    for (double most : SPARED) {
      excluder.mark(most);
      if (excluder.left() >= LEAST) {
        break;
      }
    }
    return chooser.choose(page).map(container -> body(page, container, title));
  }

  private Body body(Page page, Box container, String title) {
    BodyScope scope = new BodyScope(page, container, title, TableReader.tables(page, container));
    List<String> reasons = filter.filter(scope);
    List<TextBlock> kept = new ArrayList<>();
    for (int i = 0; i < reasons.size(); i++) {
      if (reasons.get(i).isEmpty()) {
        kept.add(page.blocks().get(container.firstBlock + i));
      }
    }
    return new Body(scope, kept, reasons);
  }
}
