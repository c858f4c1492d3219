package vn.solieu.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a page says about itself in its markup, gathered in one pass. */
final class Clues implements NodeVisitor {
  private static final int MOST = 500;

  /** First content of each meta by its name, property or itemprop in lower case. */
  final Map<String, String> metas = new HashMap<>();

  /** All contents of metas that may stand more than once ("article:author"). */
  final Map<String, List<String>> allMetas = new HashMap<>();

  /** First href of each link by its rel. */
  final Map<String, String> links = new HashMap<>();

  /** Elements by itemprop. */
  final Map<String, List<Element>> props = new HashMap<>();

  final List<Element> times = new ArrayList<>();
  final List<Element> authorLinks = new ArrayList<>();
  final List<Element> headings = new ArrayList<>();

  /** Links that may lead to the next page: said to, or a short number. */
  final List<Element> pageLinks = new ArrayList<>();

  final List<String> json = new ArrayList<>();
  String title = "";
  String language = "";

  static Clues of(Document page) {
    Clues clues = new Clues();
    page.traverse(clues);
    return clues;
  }

  String meta(String name) {
    return metas.getOrDefault(name, "");
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link" -> links.putIfAbsent(low(element.attr("rel")), element.attr("href"));
      case "script" -> script(element);
      case "time" -> add(times, element);
      case "h1" -> add(headings, element);
      case "title" -> title = title.isEmpty() ? Texts.raw(element) : title;
      case "html" -> language = element.attr("lang");
      case "a" -> {
        if (element.attr("rel").contains("author")) {
          add(authorLinks, element);
        }
        if (element.attr("rel").equals("next") || shortNumber(element)) {
          add(pageLinks, element);
        }
      }
      default -> {}
    }
    if (element.attributesSize() > 0 && element.hasAttr("itemprop")) {
      for (String prop : element.attr("itemprop").split("\\s+", 8)) {
        add(props.computeIfAbsent(low(prop), key -> new ArrayList<>()), element);
      }
    }
  }

  private void meta(Element element) {
    String content = element.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = low(element.attr(key));
      if (!name.isEmpty()) {
        metas.putIfAbsent(name, content);
        List<String> all = allMetas.computeIfAbsent(name, k -> new ArrayList<>());
        if (all.size() < MOST) {
          all.add(content);
        }
      }
    }
  }

  private void script(Element element) {
    if (low(element.attr("type")).contains("ld+json") && json.size() < MOST) {
      json.add(element.data());
    }
  }

  private static void add(List<Element> list, Element element) {
    if (list.size() < MOST) {
      list.add(element);
    }
  }

  /** A digit or two, however deep inside the link. */
  private static boolean shortNumber(Element link) {
    Node node = link;
    while (node.childNodeSize() == 1) {
      node = node.childNode(0);
    }
    return node instanceof TextNode leaf
        ? number(leaf.getWholeText())
        : link.childNodeSize() <= 4 && number(link.text());
  }

  private static boolean number(String text) {
    return text.length() < 40
        && text.strip().length() <= 2
        && text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static String low(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
