package vn.solieu.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lead (sapo): blocks between the title and the body, or at the body's top, that call
 * themselves so, say what the page's description says, or are bold as nothing else is.
 */
final class LeadFinder {
  private static final int REACH = 40;
  private static final int LONGEST = 1200;

  /**
   * The lead.
   *
   * @param blocks its blocks, to be taken out of the body
   */
  record Lead(String text, List<TextBlock> blocks, String rule) {
    static final Lead NONE = new Lead("", List.of(), "none");
  }

  Lead find(Reading reading, TitleFinder.Title title, BodyFinder.Body body) {
    List<TextBlock> blocks = reading.page().blocks();
    int first = body.blocks().isEmpty() ? 0 : body.blocks().get(0).index();
    int from = title.block() >= 0 && title.block() < first ? title.block() + 1 : first - 12;
    from = Math.max(Math.max(0, from), first - REACH);
    int to = Math.min(blocks.size(), first + 2);
    List<TextBlock> candidates = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (possible(blocks.get(i), title)) {
        candidates.add(blocks.get(i));
      }
    }
    return choose(reading, candidates, first);
  }

  private static boolean possible(TextBlock block, TitleFinder.Title title) {
    return block.text().length() >= 25
        && block.text().length() < LONGEST
        && block.linkShare() < 0.5
        && !block.box().has(Marks.CAPTION)
        && !block.box().within("figcaption", 3)
        && !Texts.same(block.text(), title.text());
  }

  private static Lead choose(Reading reading, List<TextBlock> candidates, int bodyStart) {
    List<TextBlock> marked = new ArrayList<>();
    for (TextBlock block : candidates) {
      if (!block.box().excluded && called(block) && (marked.isEmpty() || follows(marked, block))) {
        marked.add(block);
      }
    }
    if (!marked.isEmpty()) {
      return new Lead(join(marked), marked, "class");
    }
    for (TextBlock block : candidates) {
      if (described(reading, block.text())) {
        return new Lead(block.text(), List.of(block), "description");
      }
    }
    for (TextBlock block : candidates) {
      if (block.index() < bodyStart && !block.box().excluded && subheading(block)) {
        return new Lead(block.text(), List.of(block), "heading");
      }
    }
    for (TextBlock block : candidates) {
      if (block.index() == bodyStart && bold(block)) {
        return new Lead(block.text(), List.of(block), "bold");
      }
    }
    return Lead.NONE;
  }

  /** A first paragraph that is bold from end to end. */
  private static boolean bold(TextBlock block) {
    @Nullable Element only = block.box().element.selectFirst("> b, > strong");
    return block.prose() && only != null && only.text().length() >= block.text().length();
  }

  private static boolean follows(List<TextBlock> marked, TextBlock block) {
    return block.index() == marked.get(marked.size() - 1).index() + 1;
  }

  /** Whether its class or that of the box around it says lead. */
  private static boolean called(TextBlock block) {
    @Nullable Box box = block.box();
    for (int i = 0; i < 3 && box != null; i++) {
      if (box.has(Marks.LEAD) && box.endBlock - box.firstBlock <= 4) {
        return true;
      }
      if (box.element.attr("itemprop").equals("description")) {
        return true;
      }
      box = box.parent;
    }
    return false;
  }

  private static boolean described(Reading reading, String text) {
    String key = Texts.key(text);
    for (String meta :
        List.of(
            reading.clues().meta("description"),
            reading.clues().meta("og:description"),
            reading.data().text("description"))) {
      String said = Texts.key(Texts.clean(meta));
      int length = Math.min(said.length(), 60);
      if (length >= 30
          && key.startsWith(said.substring(0, length))
          && key.length() < said.length() * 3) {
        return true;
      }
    }
    return false;
  }

  /** An h2 to h4 with a whole sentence in it, between title and body. */
  private static boolean subheading(TextBlock block) {
    return block.text().length() > 70
        && (block.box().within("h2", 3) || block.box().within("h3", 3));
  }

  private static String join(List<TextBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (TextBlock block : blocks) {
      text.append(text.isEmpty() ? "" : "\n").append(block.text());
    }
    return text.toString();
  }
}
