package vn.solieu.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the container what is no body: first blocks by what they are, most trusted rule
 * first, then headings and labels that head nothing any more.
 */
final class BodyFilter {
  private static final int LABEL = 70;

  private final List<BlockRule> rules;

  BodyFilter(PictureCaption captions) {
    rules =
        List.of(
            new BlockRule("excluded", (block, scope) -> block.box().excluded),
            new BlockRule("title", (block, scope) -> same(block.text(), scope.title())),
            new BlockRule("caption", BodyFilter::caption),
            new BlockRule("caption", BodyFilter::pictured),
            new BlockRule("caption", (block, scope) -> captions.is(block)),
            new BlockRule("meta", BodyFilter::meta),
            new BlockRule("links", BodyFilter::links),
            new BlockRule("link list", BodyFilter::linkList),
            new BlockRule("header", BodyFilter::header));
  }

  /** Element i tells why block {@code container.firstBlock + i} goes, "" when it stays. */
  List<String> filter(BodyScope scope) {
    int first = scope.container().firstBlock;
    List<String> out = new ArrayList<>();
    for (int i = first; i < scope.container().endBlock; i++) {
      out.add(reason(scope.page().blocks().get(i), scope));
    }
    labels(scope, out);
    return out;
  }

  private String reason(TextBlock block, BodyScope scope) {
    if (scope.table(block) != null && !block.box().excluded) {
      return "";
    }
    for (BlockRule rule : rules) {
      if (rule.test().drops(block, scope)) {
        return rule.name();
      }
    }
    return "";
  }

  private static boolean same(String a, String b) {
    return a.length() < 400 && !b.isEmpty() && Texts.same(a, b);
  }

  static boolean caption(TextBlock block, BodyScope scope) {
    if (scope.within(block, "figcaption")) {
      return true;
    }
    if (scope.within(block, "figure") && !scope.within(block, "table")) {
      return !scope.within(block, "blockquote");
    }
    return scope.marked(block, Marks.CAPTION, 4) && block.text().length() < 600;
  }

  /** The text of a layout table that holds a picture and little else. */
  private static boolean pictured(TextBlock block, BodyScope scope) {
    @Nullable Box table = block.box();
    while (table != null && table != scope.container() && !table.tag().equals("table")) {
      table = table.parent;
    }
    return table != null
        && table.tag().equals("table")
        && table != scope.container()
        && table.endBlock - table.firstBlock <= 2
        && block.text().length() < 400
        && table.element.selectFirst("img") != null;
  }

  private static boolean meta(TextBlock block, BodyScope scope) {
    return scope.marked(block, Marks.META, 3)
        && !scope.marked(block, Marks.BODY, 3)
        && (block.text().length() < 120 || block.linkShare() > 0.3);
  }

  private static boolean links(TextBlock block, BodyScope scope) {
    return block.linkShare() > 0.6 && !(block.ownChars() > 60);
  }

  /** An item of a list that is mostly links. */
  private static boolean linkList(TextBlock block, BodyScope scope) {
    @Nullable Box list = block.box();
    for (int i = 0; i < 4 && list != null && list != scope.container(); i++) {
      if (list.tag().equals("ul") || list.tag().equals("ol")) {
        return mostlyLinks(scope.page(), list);
      }
      list = list.parent;
    }
    return false;
  }

  private static boolean mostlyLinks(Page page, Box list) {
    int links = 0;
    int chars = 0;
    for (int i = list.firstBlock; i < list.endBlock && i < list.firstBlock + 50; i++) {
      links += page.blocks().get(i).linkChars();
      chars += page.blocks().get(i).text().length();
    }
    return links * 2 > chars;
  }

  private static boolean header(TextBlock block, BodyScope scope) {
    return scope.within(block, "header") && !block.prose() && !block.heading();
  }

  /** What comes next, seen from the end. */
  private enum Next {
    END,
    LINKS,
    TEXT
  }

  /**
   * From the end: a heading stays only before text that stays; a label (a short line without a
   * stop) goes before links, and a paragraph may be the last.
   */
  private static void labels(BodyScope scope, List<String> out) {
    int first = scope.container().firstBlock;
    Next next = Next.END;
    for (int i = out.size() - 1; i >= 0; i--) {
      TextBlock block = scope.page().blocks().get(first + i);
      String reason = out.get(i);
      if (!reason.isEmpty()) {
        next = neutral(reason, block) ? next : Next.LINKS;
      } else if (block.heading() || label(block, scope)) {
        boolean closing = next == Next.END && block.box().tag().equals("p");
        if (next != Next.TEXT && !closing) {
          out.set(i, "heads nothing");
        }
      } else {
        next = Next.TEXT;
      }
    }
  }

  /** A picture's caption or an advertisement between a heading and its text does not part them. */
  private static boolean neutral(String reason, TextBlock block) {
    return reason.equals("caption")
        || reason.equals("meta")
        || (reason.equals("excluded") && block.linkShare() < 0.5);
  }

  private static boolean label(TextBlock block, BodyScope scope) {
    if (scope.table(block) != null || block.prose() || block.text().length() > LABEL) {
      return false;
    }
    String tag = block.box().tag();
    return !tag.equals("li")
        && !tag.equals("td")
        && !tag.equals("dd")
        && !tag.equals("blockquote")
        && block.sentences() == 0;
  }
}
