package vn.solieu.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Resources;

/**
 * Knows a caption by where it stands when nothing else says so: the line under a picture, slanted,
 * centred as the text is not, or with a credit at its end ("Ảnh: Lê An"). The words of credits are
 * {@code article/credits.tsv}.
 */
final class PictureCaption {
  private static final int LONGEST = 300;
  private static final int SHORT = 200;
  private static final int CREDIT = 50;
  private static final Set<String> SLANTED = Set.of("em", "i");

  private final List<String> credits;

  PictureCaption(Resources resources) {
    credits = resources.table("article/credits.tsv").stream().map(row -> row.cell(0)).toList();
  }

  boolean is(TextBlock block) {
    Element line = block.box().element;
    int blocks = block.box().endBlock - block.box().firstBlock;
    if (block.text().length() > LONGEST || block.heading() || blocks > 1) {
      return false;
    }
    boolean within = line.selectFirst("img") != null;
    if (!within && !under(line)) {
      return false;
    }
    return slanted(line, block)
        || credited(block.text())
        || (!within && block.text().length() <= SHORT && centred(line) && !centred(next(line)));
  }

  /** Whether a picture without words stands right above. */
  private static boolean under(Element line) {
    @Nullable Element above = line.previousElementSibling();
    while (above != null && above.selectFirst("img") == null && wordless(above)) {
      above = above.previousElementSibling();
    }
    return above != null && wordless(above) && above.selectFirst("img") != null;
  }

  /** The next line with words. */
  private static @Nullable Element next(Element line) {
    @Nullable Element below = line.nextElementSibling();
    while (below != null && wordless(below)) {
      below = below.nextElementSibling();
    }
    return below;
  }

  private static boolean wordless(Element line) {
    return Texts.of(line).isEmpty();
  }

  private static boolean centred(@Nullable Element line) {
    if (line == null) {
      return false;
    }
    String style = line.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("text-align:center") || line.attr("align").equalsIgnoreCase("center");
  }

  private static boolean slanted(Element line, TextBlock block) {
    int length = 0;
    for (Element child : line.select("em, i")) {
      boolean outermost = child.parent() == null || !SLANTED.contains(child.parent().normalName());
      length += outermost ? child.text().length() : 0;
    }
    return length >= block.text().length();
  }

  /** "…. Ảnh: Lê An", "… (Nguồn: TTXVN)". */
  private boolean credited(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    for (String credit : credits) {
      int at = low.lastIndexOf(credit + ":");
      boolean word = at == 0 || (at > 0 && !Character.isLetter(low.charAt(at - 1)));
      if (word && low.length() - at <= CREDIT) {
        return true;
      }
    }
    return false;
  }
}
