package vn.solieu.article;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.LegacyEncoding;

/**
 * Undoes the encodings that a page's fonts imply: text in ".VnTime" is TCVN3, in ".VnTimeH" TCVN3
 * in capitals, in "VNI-Times" VNI, whatever the page's own encoding is.
 */
final class LegacyFonts {
  private LegacyFonts() {}

  static void mend(Document page, String markup) {
    if (!markup.contains(".Vn") && !markup.contains("VNI-")) {
      return;
    }
    page.traverse((node, depth) -> {
      if (node instanceof TextNode leaf && marked(leaf.getWholeText())) {
        mend(leaf);
      }
    });
  }

  private static boolean marked(String text) {
    return text.chars().anyMatch(c -> c >= 0xA1 && c <= 0xFF);
  }

  private static void mend(TextNode leaf) {
    String face = face(leaf);
    if (face.startsWith(".vn")) {
      String text = LegacyEncoding.TCVN3.decode(leaf.getWholeText());
      leaf.text(face.endsWith("h") ? text.toUpperCase(Locale.ROOT) : text);
    } else if (face.startsWith("vni-")) {
      leaf.text(LegacyEncoding.VNI.decode(leaf.getWholeText()));
    }
  }

  /** The name of the nearest font around, lower case; "" when none is named nearby. */
  private static String face(TextNode leaf) {
    @Nullable Node node = leaf.parent();
    for (int steps = 0; node instanceof Element element && steps < 6; steps++) {
      String face = element.attr("face");
      if (face.isEmpty()) {
        face = family(element.attr("style"));
      }
      if (!face.isEmpty()) {
        return face.toLowerCase(Locale.ROOT);
      }
      node = element.parent();
    }
    return "";
  }

  private static String family(String style) {
    int at = style.indexOf("font-family");
    if (at < 0) {
      return "";
    }
    int start = at + "font-family".length();
    while (start < style.length() && " :\"'".indexOf(style.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < style.length() && ";,\"'".indexOf(style.charAt(end)) < 0) {
      end++;
    }
    return style.substring(start, end).strip();
  }
}
