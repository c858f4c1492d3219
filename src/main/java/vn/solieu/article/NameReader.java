package vn.solieu.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import vn.solieu.lexicon.Resources;

/**
 * Reads names out of a byline: "Bài, ảnh: Mai Hương - Thu Trang" → Mai Hương, Thu Trang; "Von A.
 * Berg und C. Dorn | 5. Mai" → A. Berg, C. Dorn. Words around names are {@code article/names.tsv}.
 */
final class NameReader {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final int MOST_NAMES = 8;

  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> joins = new HashSet<>();
  private final Set<String> nots = new HashSet<>();
  private final Set<String> firms = new HashSet<>();

  NameReader(Resources resources) {
    for (Resources.Row row : resources.table("article/names.tsv")) {
      switch (row.cell(1)) {
        case "prefix" -> prefixes.add(row.cell(0));
        case "join" -> joins.add(row.cell(0));
        case "firm" -> firms.add(row.cell(0));
        default -> nots.add(row.cell(0));
      }
    }
  }

  /** The names in a byline; empty when it does not read as one. */
  List<String> read(String byline, SiteName site) {
    return names(byline, name -> plausible(name) && !site.is(name));
  }

  /**
   * The names in the last line of a Vietnamese article, where "PV" and the paper's own name stand
   * for one: "Hoàng Lanh", "Theo TTXVN" → TTXVN; empty when a word of it is no name.
   */
  List<String> readSignature(String line) {
    if (line.equals(line.toUpperCase(Locale.ROOT)) && line.length() <= 6) {
      return names(line, name -> !name.isEmpty() && Character.isLetter(name.charAt(0)));
    }
    List<String> names = names(line, this::plausible);
    boolean capital =
        names.stream()
            .allMatch(name -> List.of(name.split(" ")).stream().allMatch(NameReader::capital));
    return capital ? names : List.of();
  }

  private static boolean capital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** A name of several words does not end in a small one: "Posted on". */
  private static boolean ends(String name) {
    int last = name.lastIndexOf(' ') + 1;
    return last == 0
        || !Character.isLowerCase(name.charAt(last))
        || (name.length() > 12 && name.equals(name.toLowerCase(Locale.ROOT)));
  }

  private boolean noFirm(String low) {
    for (String word : low.split("[ \\-]")) {
      if (firms.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** "orf.at": a dot between letters, small ones after it. */
  private static boolean host(String name) {
    for (int i = 1; i + 2 < name.length(); i++) {
      boolean dot = name.charAt(i) == '.' && Character.isLetter(name.charAt(i - 1));
      if (dot
          && Character.isLowerCase(name.charAt(i + 1))
          && Character.isLowerCase(name.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private List<String> names(String byline, Predicate<String> accept) {
    if (byline.contains("://")) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String part : split(unprefixed(byline.strip()))) {
      String name = trim(unprefixed(part));
      if (accept.test(name) && !names.contains(name) && names.size() < MOST_NAMES) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether the text is a word that announces a name ("Von", "Tác giả:") and capitals. */
  boolean announcesName(String text) {
    String rest = unprefixed(text.strip());
    return !rest.equals(text.strip()) && Character.isUpperCase(rest.charAt(0));
  }

  private String unprefixed(String text) {
    String rest = text;
    for (boolean again = true; again; ) {
      again = false;
      int end = prefixEnd(rest);
      if (end > 0 && end < rest.length()) {
        rest = rest.substring(end).strip();
        again = true;
      }
    }
    return rest;
  }

  /** The end of the longest prefix, with its colon. */
  private int prefixEnd(String text) {
    int best = 0;
    int words = 0;
    for (int i = 1; i <= text.length() && i < 40 && words < 5; i++) {
      boolean edge = i == text.length() || " :.|".indexOf(text.charAt(i)) >= 0;
      if (!edge) {
        continue;
      }
      words++;
      if (prefixes.contains(text.substring(0, i).toLowerCase(Locale.ROOT))) {
        best = i;
        while (best < text.length() && " :.|".indexOf(text.charAt(best)) >= 0) {
          best++;
        }
      }
    }
    return best;
  }

  private List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    String marked = text.replace(" - ", " | ").replace(" – ", " | ").replace(" — ", " | ");
    for (String word : marked.split("\\s+")) {
      if (joins.contains(word.toLowerCase(Locale.ROOT)) && !part.isEmpty()) {
        end(parts, part);
      } else {
        cut(word, parts, part);
      }
    }
    end(parts, part);
    return parts;
  }

  /** Adds a word; a comma, slash, semicolon or bar ends the name. */
  private static void cut(String word, List<String> parts, StringBuilder part) {
    int start = 0;
    for (int i = 0; i < word.length(); i++) {
      if (",;/|•·()".indexOf(word.charAt(i)) >= 0) {
        append(part, word.substring(start, i));
        end(parts, part);
        start = i + 1;
      }
    }
    append(part, word.substring(start));
  }

  private static void append(StringBuilder part, String word) {
    if (!word.isEmpty()) {
      part.append(part.isEmpty() ? "" : " ").append(word);
    }
  }

  private static void end(List<String> parts, StringBuilder part) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  private static String trim(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && !Character.isLetterOrDigit(name.charAt(start))) {
      start++;
    }
    while (end > start && ",:;-–—|*\"“”".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(start, end).strip();
  }

  private boolean plausible(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    boolean clean = name.chars().noneMatch(c -> ":©[]{}<>@=?!".indexOf(c) >= 0);
    boolean shaped =
        name.length() >= 2
            && name.length() <= LONGEST
            && name.split(" ").length <= MOST_WORDS
            && name.chars().noneMatch(c -> c >= '0' && c <= '9')
            && clean
            && !host(name)
            && !low.contains("www.");
    return shaped
        && !nots.contains(low)
        && !prefixes.contains(low)
        && ends(name)
        && noFirm(low)
        && Character.isLetter(name.charAt(0));
  }
}
