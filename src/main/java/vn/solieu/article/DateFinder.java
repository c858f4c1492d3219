package vn.solieu.article;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Resources;

/**
 * Finds when an article was published: the first of an ordered list of places that gives a date not
 * after the fetch.
 */
final class DateFinder {
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
  private static final int NEAR = 30;

  /** Index of the first of the two rules that read what a reader sees. */
  private static final int SHOWN = 4;

  /** Most trusted first. */
  private final List<DateRule> rules =
      List.of(
          new DateRule("json-ld", where -> List.of(where.reading.data().text("datePublished"))),
          new DateRule("meta", where -> metas(where.reading, "published")),
          new DateRule("microdata", where -> elements(where.reading.clues(), "datepublished")),
          new DateRule("json-ld page", where -> where.reading.data().texts("datePublished")),
          new DateRule("time", DateFinder::times),
          new DateRule("marked text", where -> near(where, true)),
          new DateRule("url", where -> List.of(UrlDate.of(where.reading.url()))),
          new DateRule("text", where -> near(where, false)),
          new DateRule("meta date", where -> metas(where.reading, "date")),
          new DateRule("time anywhere", where -> anyTimes(where.reading.clues())),
          new DateRule("script", where -> ScriptDates.of(where.reading.page().html())),
          new DateRule("short text", this::shortTexts),
          new DateRule("modified", where -> modified(where.reading)),
          new DateRule("dateline", DateFinder::dateline));

  private final Map<String, List<String>> metas = new HashMap<>();
  private final Imprint imprint;
  private final DateReader reader;

  DateFinder(Resources resources) {
    reader = new DateReader(resources);
    imprint = new Imprint(resources);
    for (Resources.Row row : resources.table("article/date-metas.tsv")) {
      metas.computeIfAbsent(row.cell(1), kind -> new ArrayList<>()).add(row.cell(0));
    }
  }

  /**
   * Where to look.
   *
   * @param title block of the title, -1 when unknown
   * @param first first block of the body
   * @param last last block of the body
   */
  record Where(Reading reading, int title, int first, int last) {}

  /** A date and the rule that found it. */
  record Dated(Published published, String rule) {}

  Optional<Dated> find(Where where) {
    Optional<Dated> first = byRule(where, rules);
    if (first.isEmpty()) {
      return first;
    }
    Published found = first.get().published();
    Optional<Published> url = reader.read(UrlDate.of(where.reading.url()), false, null);
    if (url.isPresent() && daysApart(url.get(), found) > 1) {
      return url.map(published -> new Dated(published, "url"));
    }
    boolean utc = found.time() != null && found.time().getOffset().equals(ZoneOffset.UTC);
    Optional<Dated> shown = utc ? byRule(where, rules.subList(SHOWN, SHOWN + 2)) : Optional.empty();
    // a moment in UTC may be another day where the paper is; the page shows which
    boolean nextDoor = shown.isPresent() && daysApart(shown.get().published(), found) == 1;
    return nextDoor ? shown : first;
  }

  private static long daysApart(Published a, Published b) {
    return Math.abs(ChronoUnit.DAYS.between(a.date().first(), b.date().first()));
  }

  private Optional<Dated> byRule(Where where, List<DateRule> rules) {
    boolean vietnamese = "vi".equals(where.reading.language());
    for (DateRule rule : rules) {
      for (String text : rule.texts().apply(where)) {
        Optional<Published> read =
            reader.read(text, monthFirst(where.reading), vietnamese ? VIETNAM : null);
        if (read.isPresent() && past(read.get(), where.reading.context().fetched())) {
          return Optional.of(new Dated(local(read.get(), vietnamese), rule.name()));
        }
      }
    }
    return Optional.empty();
  }

  /** A time given in UTC on a Vietnamese page is the same moment on a Vietnamese clock. */
  private static Published local(Published published, boolean vietnamese) {
    boolean utc = published.time() != null && published.time().getOffset().equals(ZoneOffset.UTC);
    return vietnamese && utc && published.time() != null
        ? Published.of(published.time().withOffsetSameInstant(VIETNAM))
        : published;
  }

  private static boolean past(Published published, @Nullable Instant fetched) {
    if (fetched == null) {
      return true;
    }
    if (published.time() != null) {
      return !published.time().toInstant().isAfter(fetched.plus(Duration.ofMinutes(10)));
    }
    LocalDate latest = fetched.atOffset(ZoneOffset.ofHours(14)).toLocalDate();
    return !published.date().first().isAfter(latest);
  }

  private static boolean monthFirst(Reading reading) {
    String lang = reading.clues().language;
    return lang.equalsIgnoreCase("en-us")
        || (lang.startsWith("en") && reading.clues().meta("og:locale").equalsIgnoreCase("en_us"));
  }

  private List<String> metas(Reading reading, String kind) {
    return metas.getOrDefault(kind, List.of()).stream()
        .map(reading.clues()::meta)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private List<String> modified(Reading reading) {
    List<String> texts = new ArrayList<>(metas(reading, "modified"));
    texts.addAll(reading.data().texts("dateModified"));
    texts.addAll(elements(reading.clues(), "datemodified"));
    return texts;
  }

  private static List<String> elements(Clues clues, String prop) {
    return clues.props.getOrDefault(prop, List.of()).stream().map(DateFinder::text).toList();
  }

  private static String text(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      String value = element.attr(attribute);
      if (value.chars().anyMatch(c -> c >= '0' && c <= '9')) {
        return value;
      }
    }
    return element.text();
  }

  /** Time elements beside the title or in the container, published ones first. */
  private static List<String> times(Where where) {
    List<String> first = new ArrayList<>();
    List<String> others = new ArrayList<>();
    List<Element> all = where.reading.clues().times;
    for (Element time : all.size() > 1 ? where.reading.page().notExcluded(all) : all) {
      String said = time.className() + " " + time.attr("itemprop");
      if (time.hasAttr("pubdate") || said.contains("publish") || said.contains("entry-date")) {
        first.add(text(time));
      } else if (!said.contains("updated") && !said.contains("modified")) {
        others.add(text(time));
      }
    }
    if (first.isEmpty() && others.size() <= 3) {
      first.addAll(others);
    }
    return first.size() > 6 ? first.subList(0, 1) : first;
  }

  /** Lines around the body that are little more than a date. */
  private List<String> shortTexts(Where where) {
    List<TextBlock> blocks = where.reading.page().blocks();
    int to = Math.min(blocks.size(), where.last + NEAR);
    List<String> texts = new ArrayList<>();
    for (int i = Math.max(0, where.first - NEAR); i < to; i++) {
      String text = blocks.get(i).text();
      if (text.length() <= 30 && dated(text) && !blocks.get(i).box().has(Marks.COMMENT)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The first words of the body, or a day with which one of its first paragraphs begins. */
  private static List<String> dateline(Where where) {
    List<TextBlock> blocks = where.reading.page().blocks();
    List<String> texts = new ArrayList<>();
    for (int i = where.first; i < Math.min(blocks.size(), where.first + 6); i++) {
      String text = blocks.get(i).text();
      String bare = text.startsWith("(") ? text.substring(1) : text;
      boolean begins = !bare.isEmpty() && Character.isDigit(bare.charAt(0));
      int length = i == where.first ? 60 : begins ? 18 : 0;
      texts.add(bare.substring(0, Math.min(length, bare.length())));
    }
    return texts;
  }

  private static List<String> anyTimes(Clues clues) {
    return clues.times.stream().map(DateFinder::text).limit(1).toList();
  }

  /** Short blocks from the title to the body, just before the title and at the body's end. */
  private List<String> near(Where where, boolean marked) {
    List<TextBlock> blocks = where.reading.page().blocks();
    List<String> texts = new ArrayList<>();
    int title = where.title < 0 ? where.first : where.title;
    // a date inside the title is likely the day of what it tells of: it comes last
    int below = where.title < 0 ? title : title + 1;
    add(blocks, below, Math.max(where.first + 1, title + 8), marked, texts);
    add(blocks, title - 8, title, marked, texts);
    add(blocks, where.last + 1, where.last + 7, marked, texts);
    if (marked) {
      for (Mention mention : where.reading.page().mentions()) {
        boolean close = mention.block() >= title - 8 && mention.block() <= where.last + 7;
        String text = text(mention.element());
        if (close
            && text.length() < 200
            && dated(text)
            && !mention.element().normalName().equals("time")) {
          texts.add(text);
        }
      }
      add(blocks, where.first, where.last + 1, true, texts);
    }
    add(blocks, title, below, marked, texts);
    return texts;
  }

  private void add(List<TextBlock> blocks, int from, int to, boolean marked, List<String> texts) {
    int end = Math.min(Math.min(blocks.size(), to), from + 20 * NEAR);
    for (int i = Math.max(0, from); i < end; i++) {
      TextBlock block = blocks.get(i);
      boolean fits = block.text().length() < (marked ? 200 : 120) && dated(block.text());
      if (fits && block.linkShare() < 0.9 && (!marked || meta(block.box()))) {
        texts.add(block.text());
      }
    }
  }

  private static boolean meta(Box block) {
    @Nullable Box box = block;
    for (int i = 0; i < 3 && box != null; i++) {
      if (box.has(Marks.META)) {
        return true;
      }
      box = box.parent;
    }
    return false;
  }

  /** Whether it may hold a date; that of a licence or a copyright is no article's. */
  private boolean dated(String text) {
    return !imprint.is(text) && text.chars().filter(c -> c >= '0' && c <= '9').count() >= 5;
  }
}
