package vn.solieu.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Resources;

/** Finds who wrote an article: the first of an ordered list of places that gives a name. */
final class AuthorFinder {
  private static final int LONGEST = 120;
  private static final int SIGNATURE = 60;

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
            new AuthorRule("text", this::announced),
            new AuthorRule("meta", where -> metas(where.reading().clues())));
  }

  /**
   * The signature under a Vietnamese article: a short last line of capitalised names set to the
   * right, bold, or by class. It outranks JSON-LD, where many papers name themselves.
   */
  private Optional<Authored> signature(DateFinder.Where where) {
    if (!"vi".equals(where.reading().language())) {
      return Optional.empty();
    }
    List<TextBlock> blocks = where.reading().page().blocks();
    int to = Math.min(blocks.size(), where.last() + 4);
    for (int i = to - 1; i > Math.max(where.first(), where.last() - 2); i--) {
      TextBlock block = blocks.get(i);
      if (!block.box().excluded
          && block.text().length() <= SIGNATURE
          && unended(block)
          && (setApart(block) || (i == where.last() && bare(block.text())))) {
        List<String> names = reader.readSignature(withoutAside(block.text()));
        if (!names.isEmpty()) {
          return Optional.of(new Authored(names, "signature", i));
        }
      }
    }
    return Optional.empty();
  }

  /** No sentence ends in it; the full stop of "K. Anh" ends none. */
  private static boolean unended(TextBlock block) {
    String text = block.text();
    boolean initial = text.length() > 3 && text.charAt(1) == '.' && isCapital(text.charAt(0));
    return block.sentences() == (initial ? 1 : 0);
  }

  /** "Phương Thảo (t/h)" → "Phương Thảo"; "(Theo TTXVN)" → "Theo TTXVN". */
  private static String withoutAside(String line) {
    int open = line.indexOf('(');
    if (open < 0 || !line.endsWith(")")) {
      return line;
    }
    return open == 0 ? line.substring(1, line.length() - 1) : line.substring(0, open).strip();
  }

  /** A line of two to four capitalised words and nothing else, or one in brackets, or "PV". */
  private static boolean bare(String line) {
    if (line.startsWith("(") && line.endsWith(")")) {
      return true;
    }
    String[] words = withoutAside(line).split(" ", -1);
    boolean name = words.length >= 2 && words.length <= 4;
    boolean code =
        words.length == 1 && line.length() <= 4 && line.equals(line.toUpperCase(Locale.ROOT));
    return (name || code) && Arrays.stream(words).allMatch(AuthorFinder::capitalised);
  }

  private static boolean capitalised(String word) {
    return !word.isEmpty()
        && isCapital(word.charAt(0))
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '.');
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c);
  }

  private static boolean setApart(TextBlock block) {
    Element element = block.box().element;
    String style = element.attr("style") + " " + element.attr("align");
    boolean bold =
        element.childrenSize() == 1
            && element.child(0).text().length() >= block.text().length()
            && Set.of("b", "strong", "em", "i").contains(element.child(0).normalName());
    return style.contains("right") || bold || byline(block.box());
  }

  /**
   * Names and the rule that found them.
   *
   * @param block the block that is nothing but the names, -1 when there is none
   */
  record Authored(List<String> names, String rule, int block) {}

  Authored find(DateFinder.Where where) {
    Optional<Authored> signed = signature(where);
    if (signed.isPresent()) {
      return signed.get();
    }
    Authored first = byRule(where);
    return first.rule().equals("json-ld") ? fuller(first, where) : first;
  }

  /** A byline that says more than JSON-LD wins: more names, or a real one for a login. */
  private Authored fuller(Authored declared, DateFinder.Where where) {
    for (String byline : marked(where)) {
      List<String> names = reader.read(Texts.clean(byline), where.reading().site());
      boolean more = names.size() > declared.names().size() && names.containsAll(declared.names());
      boolean longer =
          names.size() == 1
              && declared.names().size() == 1
              && names.get(0).contains(" ")
              && (names.get(0).startsWith(declared.names().get(0) + " ")
                  || login(declared.names().get(0)));
      if (more || longer) {
        return new Authored(names, "byline", -1);
      }
    }
    return declared;
  }

  private static boolean login(String name) {
    return name.indexOf(' ') < 0 && name.equals(name.toLowerCase(Locale.ROOT));
  }

  private Authored byRule(DateFinder.Where where) {
    for (AuthorRule rule : rules) {
      for (String byline : rule.bylines().apply(where)) {
        List<String> names = reader.read(Texts.clean(byline), where.reading().site());
        if (!names.isEmpty()) {
          return new Authored(names, rule.name(), -1);
        }
      }
    }
    return new Authored(List.of(), "none", -1);
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
            "parsely-author",
            "sailthru.author",
            "citation_author",
            "cxenseparse:author",
            "author",
            "dc.creator",
            "dcterms.creator",
            "article:author",
            "byl",
            "article:author_name")) {
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
      if (near && (mention.marks() & Marks.BYLINE) != 0 && !foreign(mention.box())) {
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

  /** Whether a box belongs to a comment, teaser or sidebar; an author's own box does not. */
  private static boolean foreign(Box inner) {
    @Nullable Box outer = null;
    for (@Nullable Box box = inner; box != null; box = box.parent) {
      if (box.has(Marks.COMMENT)) {
        return true;
      }
      outer = box.excluded ? box : outer;
    }
    return outer != null && !outer.has(Marks.BYLINE);
  }

  private static boolean byline(Box block) {
    @Nullable Box box = block;
    for (int i = 0; i < 3 && box != null; i++) {
      if (box.has(Marks.BYLINE)) {
        return !foreign(block);
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
      boolean line = text.length() < LONGEST && blocks.get(i).sentences() == 0;
      if (line && !blocks.get(i).heading() && reader.announcesName(text)) {
        texts.add(text);
      }
    }
    return texts;
  }
}
