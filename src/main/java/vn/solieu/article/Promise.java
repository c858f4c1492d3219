package vn.solieu.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a page's markup says its article is: the text in its JSON-LD where it carries one, else its
 * title and description. A body is checked against it.
 *
 * @param told the paragraphs of the article in JSON-LD, empty when it carries none of some length
 * @param title the words of the title
 * @param words these and those of the descriptions
 */
record Promise(List<String> told, Set<String> title, Set<String> words) {
  /** Shorter, it may be a teaser. */
  private static final int LEAST = 400;

  private static final int FEW_WORDS = 8;
  private static final int SENTENCE = 20;

  /** A body that keeps less of it is not the one that was meant. */
  private static final double BROKEN = 0.25;

  /** One that keeps so much may be. */
  private static final double HELD = 0.5;

  Promise {
    told = List.copyOf(told);
    title = Set.copyOf(title);
    words = Set.copyOf(words);
  }

  static Promise of(Reading reading, String title) {
    Set<String> words = new HashSet<>(Texts.words(title));
    for (String said :
        List.of(
            reading.clues().meta("description"),
            reading.clues().meta("og:description"),
            reading.data().text("description"))) {
      words.addAll(Texts.words(Texts.clean(said)));
    }
    return new Promise(paragraphs(reading.data().text("articleBody")), Texts.words(title), words);
  }

  /** Some sites write markup into it. */
  private static List<String> paragraphs(String body) {
    List<String> paragraphs = new ArrayList<>();
    if (body.length() >= LEAST) {
      Document markup = Jsoup.parse(body);
      markup.select("p, br, div, li, h2, h3, h4, tr").before("\n");
      for (String line : markup.wholeText().split("\\R", -1)) {
        String clean = Texts.clean(line);
        if (!clean.isEmpty()) {
          paragraphs.add(clean);
        }
      }
    }
    return paragraphs;
  }

  /** Whether the text has next to nothing of it, where there is enough to tell. */
  boolean broken(String text) {
    return told.isEmpty()
        ? words.size() >= FEW_WORDS && share(words, text) < BROKEN
        : sentences(text) < BROKEN;
  }

  /** Whether the text has what was promised; a site's description alone promises nothing. */
  boolean held(String text) {
    return told.isEmpty()
        ? share(words, text) >= HELD && share(title, text) >= HELD
        : sentences(text) >= HELD;
  }

  private static double share(Set<String> words, String text) {
    Set<String> there = Texts.words(text);
    long both = words.stream().filter(there::contains).count();
    return words.isEmpty() ? 0 : (double) both / words.size();
  }

  private double sentences(String text) {
    String key = Texts.key(text);
    int all = 0;
    int there = 0;
    for (String paragraph : told) {
      for (String sentence : paragraph.split("[.!?…] ", -1)) {
        String said = Texts.key(sentence);
        boolean counts = said.length() >= SENTENCE;
        all += counts ? said.length() : 0;
        there += counts && key.contains(said) ? said.length() : 0;
      }
    }
    return all == 0 ? 1 : (double) there / all;
  }
}
