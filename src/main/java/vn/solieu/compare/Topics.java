package vn.solieu.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Concept;
import vn.solieu.lexicon.Concepts;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Tells whether two names are of one indicator: "tổng lượng khách du lịch đến tỉnh" and "khách du
 * lịch" are, "sản lượng lúa" and "diện tích lúa" are not. Reads {@code compare/topic-words.tsv}.
 *
 * <p>Known weakness: words outside the concepts' names are compared as syllables, without synonyms.
 */
public final class Topics {
  /** The same names come again and again: so many are kept taken apart. */
  private static final int MOST = 10_000;

  private static final String WEAK = "?";
  private static final Topic NOTHING = new Topic(null, Set.of(), Set.of(), Set.of());

  private final Concepts concepts;

  private final PhraseTable<String> marked;
  private final Map<Named, Topic> topics = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> conceptWords = new HashMap<>();

  public Topics(Lexicon lexicon) {
    concepts = lexicon.concepts();
    PhraseTable.Builder<String> builder = PhraseTable.builder();
    for (Resources.Row row : lexicon.resources().table("compare/topic-words.tsv")) {
      String head = row.cell(2).isEmpty() ? row.cell(0) : row.cell(2);
      builder.add(
          row.cell(0),
          switch (row.cell(1)) {
            case "head" -> head;
            case "weak" -> WEAK;
            default -> "";
          });
    }
    marked = builder.build();
    for (Concept concept : concepts.all()) {
      Set<String> words = new HashSet<>(syllables(concept.label()));
      concept.aliases().forEach(alias -> words.addAll(syllables(alias)));
      conceptWords.put(concept.id(), words);
    }
  }

  /** Takes a name apart; {@code id} is the concept where the extractor knew it. */
  public Topic of(@Nullable String name, @Nullable String id) {
    if (name == null) {
      return id == null ? NOTHING : new Topic(id, Set.of(), Set.of(), Set.of());
    }
    Named key = new Named(name, id);
    Topic known = topics.get(key);
    if (known == null) {
      known = read(name, id);
      if (topics.size() >= MOST) {
        topics.clear();
      }
      topics.put(key, known);
    }
    return known;
  }

  private Topic read(String name, @Nullable String id) {
    Folded folded = Folded.of(name);
    String concept = id != null ? id : concepts.idOf(name);
    Set<String> heads = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    split(folded, heads, words);
    Set<String> rest = new LinkedHashSet<>(words);
    rest.removeAll(concept == null ? Set.of() : conceptWords.getOrDefault(concept, Set.of()));
    return new Topic(concept, heads, words, concept == null ? words : rest);
  }

  /** The last indicator that a text names, or null. */
  @Nullable Topic last(String text) {
    Folded folded = Folded.of(text);
    Topic last = null;
    for (int i = 0; i < folded.length(); i++) {
      boolean start =
          Character.isLetter(folded.charAt(i))
              && (i == 0 || !Character.isLetter(folded.charAt(i - 1)));
      PhraseTable.Match<Concept> match = start ? concepts.at(folded, i) : null;
      if (match != null) {
        last = of(folded.substring(match.start(), match.end()), match.value().id());
        i = match.end() - 1;
      }
    }
    return last;
  }

  private void split(Folded folded, Set<String> heads, Set<String> words) {
    Set<String> weak = new LinkedHashSet<>();
    int at = 0;
    for (PhraseTable.Match<String> match : marked.all(folded, 0, folded.length())) {
      words.addAll(syllables(folded.substring(at, match.start())));
      if (match.value().equals(WEAK)) {
        weak.addAll(syllables(folded.substring(match.start(), match.end())));
      } else if (!match.value().isEmpty()) {
        heads.add(match.value());
      }
      at = match.end();
    }
    words.addAll(syllables(folded.substring(at)));
    words.addAll(words.isEmpty() ? weak : Set.of());
  }

  /** How surely two names are of one indicator, by the names alone. */
  public Match match(Topic a, Topic b) {
    boolean sameWords = a.words().equals(b.words()) && a.heads().equals(b.heads());
    if (sameWords && a.words().isEmpty() && a.concept() == null) {
      return Match.FAR;
    }
    if (sameWords && !a.vague()) {
      return Match.SAME;
    }
    if (a.concept() != null && b.concept() != null) {
      return sameConcept(a, b);
    }
    return a.words().isEmpty() || b.words().isEmpty() || shared(a.words(), b.words()) > 0
        ? Match.FAR
        : Match.OTHER;
  }

  private static Match sameConcept(Topic a, Topic b) {
    if (!String.valueOf(a.concept()).equals(b.concept())) {
      return Match.OTHER;
    }
    if (a.rest().equals(b.rest())) {
      return Match.SAME;
    }
    return shared(a.rest(), b.rest()) > 0 || a.rest().isEmpty() || b.rest().isEmpty()
        ? Match.FAR
        : Match.OTHER;
  }

  /**
   * How surely two names are of one indicator, read in what stands around them: "sản lượng" in an
   * article on cà phê is "sản lượng cà phê".
   *
   * @param aContext the sentence and title that {@code a} comes from
   */
  public Match match(Topic a, Context aContext, Topic b, Context bContext) {
    Match plain = match(a, b);
    if (plain != Match.FAR) {
      return plain;
    }
    if (!agree(a.heads(), b.heads())) {
      return Match.OTHER;
    }
    double there = covered(a, b, bContext);
    double back = covered(b, a, aContext);
    double least = Math.min(there, back);
    return least >= 1 ? Match.LIKE : least >= 0.5 ? Match.FAR : Match.OTHER;
  }

  /** Whether one name says all that the other does and more: "doanh thu vải thiều và dịch vụ". */
  public static boolean widens(Topic a, Topic b) {
    boolean nested = a.words().containsAll(b.words()) || b.words().containsAll(a.words());
    boolean apart = a.concept() != null && b.concept() != null && !a.concept().equals(b.concept());
    return nested
        && !apart
        && !a.words().isEmpty()
        && !b.words().isEmpty()
        && a.heads().equals(b.heads());
  }

  private static boolean agree(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || shared(a, b) > 0;
  }

  /** Which part of {@code a}'s words the other side names. */
  private double covered(Topic a, Topic b, Context context) {
    Set<String> known =
        b.concept() != null && b.concept().equals(a.concept())
            ? conceptWords.getOrDefault(b.concept(), Set.of())
            : Set.of();
    if (a.words().isEmpty()) {
      return 1;
    }
    long found =
        a.words().stream()
            .filter(w -> b.words().contains(w) || context.names(w) || known.contains(w))
            .count();
    return (double) found / a.words().size();
  }

  private static int shared(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String word : a) {
      shared += b.contains(word) ? 1 : 0;
    }
    return shared;
  }

  /** The words of a text as they are compared: lower case, one place of the tone mark. */
  public static List<String> syllables(String text) {
    java.util.ArrayList<String> list = new java.util.ArrayList<>();
    String folded = PhraseTable.fold(text);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean letter = i < folded.length() && Character.isLetter(folded.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        list.add(folded.substring(start, i));
        start = -1;
      }
    }
    return list;
  }

  /** A name with the concept it was known by. */
  private record Named(String name, @Nullable String id) {}
}
