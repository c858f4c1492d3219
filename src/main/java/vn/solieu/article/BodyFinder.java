package vn.solieu.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.solieu.lexicon.Resources;

/**
 * Finds the body: its container, then the blocks in it that belong, checked against what the page
 * says of its article.
 */
final class BodyFinder {
  private static final double LEAST = 0.25;

  /** Shares of the prose from which a box is spared, tried in turn until enough prose is left. */
  private static final double[] SPARED = {0.6, 0.35, 0.2, 0.1, 0};

  private final ContainerChooser chooser = new ContainerChooser();
  private final BodyFilter filter;

  BodyFinder(Resources resources) {
    filter = new BodyFilter(new PictureCaption(resources));
  }

  /**
   * What was found.
   *
   * @param scope where
   * @param blocks the body's blocks in order
   * @param reasons why each block of the container went, "" when it stayed
   * @param told the body's paragraphs where only JSON-LD has them, else empty
   */
  record Body(BodyScope scope, List<TextBlock> blocks, List<String> reasons, List<String> told) {
    Body {
      blocks = List.copyOf(blocks);
      reasons = List.copyOf(reasons);
      told = List.copyOf(told);
    }
  }

  Optional<Body> find(Reading reading, TitleFinder.Title title) {
    Page page = reading.page();
    Excluder excluder = new Excluder(page, title.block());
    for (double most : SPARED) {
      excluder.mark(most);
      if (excluder.left() >= LEAST) {
        break;
      }
    }
    List<Body> candidates =
        chooser.candidates(page).stream().map(box -> body(page, box, title.text())).toList();
    return checked(page, candidates, Promise.of(reading, title.text()));
  }

  /**
   * The best candidate, unless it has little of what the page says of its article: then the next
   * that has, else the text that JSON-LD itself carries.
   */
  private static Optional<Body> checked(Page page, List<Body> candidates, Promise promise) {
    Optional<Body> best = candidates.stream().findFirst();
    if (best.isPresent() && !promise.broken(text(best.get()))) {
      return best;
    }
    Optional<Body> next = candidates.stream().filter(b -> promise.held(text(b))).findFirst();
    if (next.isPresent() || promise.told().isEmpty()) {
      return next.or(() -> best);
    }
    Box whole = page.boxes().getFirst();
    List<String> out = Collections.nCopies(whole.endBlock - whole.firstBlock, "not the article");
    BodyScope scope = new BodyScope(page, whole, "", List.of());
    return Optional.of(new Body(scope, List.of(), out, promise.told()));
  }

  private static String text(Body body) {
    StringBuilder text = new StringBuilder();
    body.blocks().forEach(block -> text.append(block.text()).append(' '));
    return text.toString();
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
    return new Body(scope, kept, reasons, List.of());
  }
}
