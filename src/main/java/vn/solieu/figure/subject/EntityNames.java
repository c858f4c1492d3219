package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ForeignWord;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * The names by which a document has called its companies, banks and the like: after "Ngân hàng TMCP
 * Sông Trà (Trabank)" it is also "Trabank" and "Sông Trà".
 */
final class EntityNames {
  private static final int SHORTEST = 2;
  private static final int BRACKETS = 8;

  /** Words of a name in brackets. */
  private static final int LONGEST = 3;

  /** Names of one first word that are told apart, so that a list of them costs no more. */
  private static final int MOST = 16;

  private final Reading reading;
  private final PhraseTable<String> forms;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  /** A bit for each letter that one of those words begins with, some letters have the same. */
  private long initials;

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<Integer, String> full = new HashMap<>();
  private final Map<String, Integer> persons = new HashMap<>();

  /** What exchanges call companies: "TRB". */
  private final Set<String> codes = new HashSet<>();

  private final TradeNames trades;

  EntityNames(Reading reading, PhraseTable<String> forms, TradeNames trades) {
    this.reading = reading;
    this.forms = forms;
    this.trades = trades;
  }

  /** What tells the companies called after their trade and place. */
  TradeNames trades() {
    return trades;
  }

  /** The number of the one called so, a new one when the name is new. */
  int id(String name) {
    return ids.computeIfAbsent(name, n -> ids.size());
  }

  /** What the one mentioned was called first: of "Sông Trà" "Ngân hàng TMCP Sông Trà". */
  String full(EntityMention mention) {
    String name = full.get(mention.id());
    return name == null ? mention.span().of(reading.text()) : name;
  }

  /** Its first name, or a brand that has nothing of it ("Trabank"); no code of an exchange. */
  String printed(EntityMention mention) {
    String printed = mention.span().of(reading.text());
    String name = full(mention);
    boolean same = name.contains(printed) || isPersonal(mention.kind());
    return same || codes.contains(printed) ? name : printed;
  }

  /** Takes in a name of chunks {@code from} to {@code to} and what it is called in brackets. */
  int add(List<Chunk> chunks, int from, int to, int headEnd, String kind) {
    int start = bare(chunks, from, to, headEnd);
    String full = text(chunks, from, to);
    String bare = start < 0 ? "" : text(chunks, start, to);
    Integer known = kind.equals("person") ? person(bare) : ids.get(bare);
    int id = known == null ? id(full) : known;
    ids.putIfAbsent(full, id);
    this.full.putIfAbsent(id, full);
    if (!bare.isEmpty() && isPersonal(kind)) {
      persons.put(bare.substring(bare.lastIndexOf(' ') + 1), id);
    }
    if (start >= 0 && isTelling(chunks, start, to)) {
      alias(bare, id, kind);
    }
    bracketed(chunks, to, id, kind);
    return id;
  }

  /** Of "anh Lợi" the one called "Trần Văn Lợi" before, or null. */
  private @Nullable Integer person(String bare) {
    return bare.isEmpty() || bare.indexOf(' ') > 0 ? ids.get(bare) : persons.get(bare);
  }

  private static boolean isPersonal(String kind) {
    return kind.equals("person") || kind.equals("household");
  }

  /** Where the last run of capitals of the name begins, without its head; -1 when there is none. */
  private int bare(List<Chunk> chunks, int from, int to, int headEnd) {
    int start = -1;
    for (int i = to; i >= from && chunks.get(i).start() >= headEnd; i--) {
      if (!Capitals.at(reading, chunks.get(i).start()) || isForm(word(chunks, i))) {
        return start;
      }
      start = i;
    }
    return start;
  }

  /** "TNHH", "MTV": the form of a company, no part of its own name. */
  private boolean isForm(String word) {
    return Capitals.isAcronym(word) && ClosedWords.isOne(forms, word);
  }

  /** An acronym, a foreign word or two capitals besides a place. */
  private boolean isTelling(List<Chunk> chunks, int from, int to) {
    int places = 0;
    for (int i = from; i <= to; i++) {
      if (chunks.get(i).is(ChunkKind.PLACE) || chunks.get(i).is(ChunkKind.HERE)) {
        places++;
      }
    }
    int words = to - from + 1 - places;
    return words > 1 || (places == 0 && isBrand(word(chunks, from)));
  }

  /** "BIDV", "Trabank", "BacABank". */
  private static boolean isBrand(String word) {
    boolean acronym = word.length() >= SHORTEST && Capitals.isAcronym(word);
    return acronym
        || isMixed(word)
        || isNumbered(word)
        || ForeignWord.test(word.toLowerCase(Locale.ROOT));
  }

  /** "Yeah1". */
  private static boolean isNumbered(String word) {
    int end = word.length();
    while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
      end--;
    }
    return end > SHORTEST && end < word.length() && Character.isLetter(word.charAt(end - 1));
  }

  /** "VPBank": capitals within a word that has small letters. */
  static boolean isMixed(String word) {
    boolean lower = false;
    boolean upper = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c)) {
        return false;
      }
      lower |= Character.isLowerCase(c);
      upper |= i > 0 && Character.isUpperCase(c);
    }
    return lower && upper;
  }

  /** Names in brackets right after: "(Trabank)", "(gọi tắt là Trabank, mã TRB)", "(HOSE: TRB)". */
  private void bracketed(List<Chunk> chunks, int to, int id, String kind) {
    if (to + 1 >= chunks.size() || !chunks.get(to + 1).is(ChunkKind.OPEN)) {
      return;
    }
    boolean coded = false;
    int i = to + 2;
    while (i < chunks.size() && i < to + BRACKETS && !chunks.get(i).is(ChunkKind.CLOSE)) {
      int end = i;
      while (end < chunks.size() && end < i + LONGEST && isCapital(chunks, end)) {
        end++;
      }
      coded |= end > i ? isForm(word(chunks, i)) : word(chunks, i).startsWith("mã");
      boolean whole = end > i && end < chunks.size() && !chunks.get(end).kind().isContent();
      if (whole && (end > i + 1 || isBrand(word(chunks, i))) && !isForm(word(chunks, i))) {
        String name = text(chunks, i, end - 1);
        alias(name, id, kind);
        if (coded) {
          codes.add(name);
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean isCapital(List<Chunk> chunks, int i) {
    return !chunks.get(i).is(ChunkKind.PLACE) && Capitals.at(reading, chunks.get(i).start());
  }

  private void alias(String name, int id, String kind) {
    if (name.length() < SHORTEST || kinds.containsKey(name)) {
      return;
    }
    String first = name.substring(0, end(name));
    List<String> alike = byFirstWord.computeIfAbsent(first, f -> new ArrayList<>());
    if (alike.size() < MOST) {
      ids.put(name, id);
      kinds.put(name, kind);
      alike.add(name);
      initials |= 1L << name.charAt(0);
    }
  }

  private static int end(String name) {
    int blank = name.indexOf(' ');
    return blank < 0 ? name.length() : blank;
  }

  /** The mention of a name known from before that begins with chunk {@code i}, or null. */
  @Nullable EntityMention at(List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    char initial = reading.text().charAt(chunk.start());
    if ((initials & 1L << initial) == 0 || !Character.isUpperCase(initial)) {
      return null;
    }
    String text = chunk.span().of(reading.text());
    List<String> names = byFirstWord.get(text.substring(0, end(text)));
    if (names == null) {
      return null;
    }
    for (String name : names) {
      int last = last(chunks, i, name);
      if (last >= 0) {
        String kind = kinds.getOrDefault(name, "company");
        return new EntityMention(
            i, last, new Span(chunk.start(), chunks.get(last).end()), kind, id(name));
      }
    }
    return null;
  }

  /** Last chunk of {@code name} when it stands at chunk {@code i} and no longer one, else -1. */
  private int last(List<Chunk> chunks, int i, String name) {
    int start = chunks.get(i).start();
    if (!reading.text().startsWith(name, start)) {
      return -1;
    }
    int last = i;
    while (last < chunks.size() && chunks.get(last).end() < start + name.length()) {
      last++;
    }
    boolean ends = last < chunks.size() && chunks.get(last).end() == start + name.length();
    return ends ? last : -1;
  }

  private String word(List<Chunk> chunks, int i) {
    return chunks.get(i).span().of(reading.text());
  }

  private String text(List<Chunk> chunks, int from, int to) {
    return new Span(chunks.get(from).start(), chunks.get(to).end()).of(reading.text());
  }
}
