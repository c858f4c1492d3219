package vn.solieu.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import vn.solieu.lexicon.Resources;

/** Finds who wrote an article: the first of an ordered list of places that gives a name. */
final class AuthorFinder {
  private static final int LONGEST = 120;

  private final NameReader reader;
  private final List<AuthorRule> rules;

  AuthorFinder(Resources resources) {
    reader = new NameReader(resources);
    rules =
        List.of(
            new AuthorRule("json-ld", where -> joined(where.reading().data().authors())),
            new AuthorRule("byline", where -> marked(where)),
            new AuthorRule("rel", where -> texts(where.reading().clues().authorLinks)),
            new AuthorRule("microdata", where -> props(where.reading().clues())),
            new AuthorRule("meta", where -> metas(where.reading().clues())),
            new AuthorRule("text", this::announced));
  }

  /** Names and the rule that found them. */
  record Authored(List<String> names, String rule) {}

  Authored find(DateFinder.Where where) {
    for (AuthorRule rule : rules) {
      for (String byline : rule.bylines().apply(where)) {
        List<String> names = reader.read(Texts.clean(byline), where.reading().site());
        if (!names.isEmpty()) {
          return new Authored(names, rule.name());
        }
      }
    }
    return new Authored(List.of(), "none");
  }

  private static List<String> joined(List<String> names) {
    return names.isEmpty() ? List.of() : List.of(String.join("; ", names));
  }

  private static List<String> texts(List<Element> elements) {
    return elements.stream().map(Element::text).filter(t -> t.length() < LONGEST).limit(2).toList();
  }

  private static List<String> props(Clues clues) {
    List<String> texts = new ArrayList<>();
    for (Element element : clues.props.getOrDefault("author", List.of())) {
      @Nullable Element name = element.selectFirst("[itemprop=name]");
      String text = name == null ? element.text() : name.text();
      String content = name == null ? element.attr("content") : name.attr("content");
      texts.add(text.isEmpty() ? content : text);
    }
    return texts.stream().filter(t -> t.length() < LONGEST).limit(3).toList();
  }

  private static List<String> metas(Clues clues) {
    List<String> texts = new ArrayList<>();
    for (String name :
        List.of(
            "parsely-author", "sailthru.author", "citation_author", "cxenseparse:author", "author",
            "dc.creator", "dcterms.creator", "article:author", "byl", "article:author_name")) {
      List<String> all = clues.allMetas.getOrDefault(name, List.of());
      if (!all.isEmpty()) {
        texts.add(String.join("; ", all));
      }
    }
    return texts;
  }

  /** What near title and body calls itself a byline: inline elements, then blocks. */
  private static List<String> marked(DateFinder.Where where) {
    List<String> texts = new ArrayList<>();
    List<TextBlock> blocks = where.reading().page().blocks();
    int from = Math.max(0, (where.title() < 0 ? where.first() : where.title()) - 6);
    int to = Math.min(blocks.size(), where.last() + 8);
    for (Mention mention : where.reading().page().mentions()) {
      boolean near = mention.block() >= from && mention.block() < to;
      if (near && (mention.marks() & Marks.BYLINE) != 0 && !commented(mention.box())) {
        add(mention.element().text(), texts);
      }
    }
    for (int i = from; i < to; i++) {
      if (byline(blocks.get(i).box())) {
        add(blocks.get(i).text(), texts);
      }
    }
    return texts;
  }

  private static void add(String text, List<String> texts) {
    if (!text.isEmpty() && text.length() < LONGEST) {
      texts.add(text);
    }
  }

  private static boolean commented(Box inner) {
    for (@Nullable Box box = inner; box != null; box = box.parent) {
      if (box.has(Marks.COMMENT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean byline(Box block) {
    @Nullable Box box = block;
    for (int i = 0; i < 3 && box != null; i++) {
      if (box.has(Marks.BYLINE)) {
        return !commented(block);
      }
      box = box.parent;
    }
    return false;
  }

  /** Short blocks near the title that begin with "Von", "By", "Tác giả". */
  private List<String> announced(DateFinder.Where where) {
    List<String> texts = new ArrayList<>();
    List<TextBlock> blocks = where.reading().page().blocks();
    int title = where.title() < 0 ? where.first() : where.title();
    int to = Math.min(blocks.size(), Math.max(where.first() + 2, title + 8));
    for (int i = Math.max(0, title); i < to; i++) {
      String text = blocks.get(i).text();
      if (text.length() < LONGEST && blocks.get(i).sentences() == 0 && reader.announces(text)) {
        texts.add(text);
      }
    }
    return texts;
  }
}
