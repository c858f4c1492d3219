package vn.solieu.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads a parsed page into boxes and text blocks in one pass over its nodes. */
final class PageReader implements NodeFilter {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "video",
          "audio",
          "map",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "head",
          "datalist",
          "dialog",
          "progress",
          "meter",
          "rt",
          "rp",
          "applet",
          "frameset");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "img",
          "ins",
          "kbd",
          "label",
          "mark",
          "nobr",
          "o:p",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "br",
          "center-inline",
          "st1:place",
          "picture",
          "source",
          "ruby",
          "rb",
          "amp-img");

  private static final int MOST_MENTIONS = 300;

  private final Marks marks;
  private final Map<String, Integer> known = new HashMap<>();
  private final List<Box> boxes = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final BlockText text = new BlockText();
  private @Nullable Box box;
  private int links;

  PageReader(Marks marks) {
    this.marks = marks;
  }

  /** The layout of {@code html}. */
  Page read(Document html) {
    html.body().filter(this);
    return new Page(html, boxes, blocks, mentions);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode leaf) {
      text.append(leaf.getWholeText(), links > 0);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      lineBreak();
    } else if (INLINE.contains(tag)) {
      return inline(element, tag);
    } else {
      return block(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult inline(Element element, String tag) {
    int bits = marksOf(element);
    if (hidden(element) || (bits & (Marks.BOILER | Marks.HIDDEN)) != 0) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if ((bits & Marks.META) != 0 && box != null && mentions.size() < MOST_MENTIONS) {
      mentions.add(new Mention(element, bits, blocks.size(), box));
    }
    if (tag.equals("a")) {
      links++;
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult block(Element element) {
    int bits = marksOf(element);
    if (hidden(element) || (bits & Marks.HIDDEN) != 0) {
      return FilterResult.SKIP_ENTIRELY;
    }
    flush();
    box = new Box(element, box, bits, blocks.size());
    boxes.add(box);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (box != null && node.equals(box.element)) {
      flush();
      box.endBlock = blocks.size();
      box = box.parent;
    } else if (node instanceof Element element && element.normalName().equals("a")) {
      links--;
    }
    return FilterResult.CONTINUE;
  }

  /** One line break ends a sentence's line, two end any. */
  private void lineBreak() {
    if (text.atLineEnd()) {
      flush();
    } else {
      text.lineBreak();
    }
  }

  private void flush() {
    if (box != null && !text.isBlank()) {
      blocks.add(text.toBlock(blocks.size(), box));
    }
    text.clear();
  }

  private int marksOf(Element element) {
    if (element.attributesSize() == 0 || box == null) {
      return 0;
    }
    int bits = known.computeIfAbsent(element.className(), marks::of);
    return bits | known.computeIfAbsent(element.id(), marks::of);
  }

  private static boolean hidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    int at = style.isEmpty() ? -1 : style.indexOf("display");
    return at >= 0 && style.regionMatches(true, skipColon(style, at + 7), "none", 0, 4);
  }

  private static int skipColon(String style, int from) {
    int i = from;
    while (i < style.length() && (style.charAt(i) == ':' || style.charAt(i) == ' ')) {
      i++;
    }
    return i;
  }
}
