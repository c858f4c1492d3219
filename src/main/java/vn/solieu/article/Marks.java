package vn.solieu.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.BadInput;

/**
 * What the words of class and id attributes say of an element: "box-tin-lien-quan" → {@link
 * #BOILER}. Words are parted at hyphens, underscores, digits and inner capitals; the table is
 * {@code article/marks.tsv}: {@code =x} is a whole class, {@code ~x} any part of one, {@code ^x}
 * begins a class that says nothing.
 */
final class Marks {
  /** Never part of a body: navigation, sharing, advertising, teasers. */
  static final int BOILER = 1;

  static final int COMMENT = 1 << 1;

  /** Byline, date, section: around the body, not of it. */
  static final int META = 1 << 2;

  static final int CAPTION = 1 << 3;

  /** The body's own container. */
  static final int BODY = 1 << 4;

  static final int HIDDEN = 1 << 5;

  /** The paragraph under the title. */
  static final int LEAD = 1 << 6;

  /** Not body when short: advertisements, sources, credits. */
  static final int SCRAP = 1 << 7;

  /** Names the writer; always {@link #META} too. */
  static final int BYLINE = 1 << 8;

  private static final int LONGEST = 1000;
  private static final int REMEMBERED = 20_000;
  private static final Map<String, Integer> KINDS =
      Map.of(
          "boiler",
          BOILER,
          "comment",
          COMMENT,
          "meta",
          META,
          "caption",
          CAPTION,
          "body",
          BODY,
          "hidden",
          HIDDEN,
          "lead",
          LEAD,
          "scrap",
          SCRAP,
          "byline",
          BYLINE | META);

  /** A letter tree of the parts that may stand anywhere. */
  private static final class Node {
    final @Nullable Node[] next = new @Nullable Node[27];
    int bits;

    static int slot(char c) {
      return c >= 'a' && c <= 'z' ? c - 'a' : c == '-' ? 26 : -1;
    }
  }

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> wholes = new HashMap<>();
  private final Node parts = new Node();
  private final List<String> ignored = new ArrayList<>();

  /** Names met before: sites have few, and use them on every page. */
  private final Map<String, Integer> known = new ConcurrentHashMap<>();

  Marks(Resources resources) {
    for (Resources.Row row : resources.table("article/marks.tsv")) {
      add(row.cell(0), row.cell(1));
    }
  }

  private void add(String entry, String kind) {
    int bit = KINDS.getOrDefault(kind, 0);
    String rest = entry.substring(1);
    switch (entry.charAt(0)) {
      case '^' -> ignored.add(rest);
      case '~' -> grow(rest, bit);
      case '=' -> wholes.merge(rest, bit, (a, b) -> a | b);
      default -> words.merge(entry, bit, (a, b) -> a | b);
    }
  }

  private void grow(String part, int bit) {
    Node node = parts;
    for (int i = 0; i < part.length(); i++) {
      int slot = Node.slot(part.charAt(i));
      if (slot < 0) {
        throw new BadInput("article/marks.tsv: \"~" + part + "\": letters and hyphens only");
      }
      if (node.next[slot] == null) {
        node.next[slot] = new Node();
      }
      node = node.next[slot];
    }
    node.bits |= bit;
  }

  /** The bits of the parts that stand in the name, its underscores turned to hyphens. */
  private int byPart(String low) {
    int bits = 0;
    for (int start = 0; start < low.length(); start++) {
      @Nullable Node node = parts;
      for (int i = start; i < low.length() && node != null; i++) {
        int slot = Node.slot(low.charAt(i));
        node = slot < 0 ? null : node.next[slot];
        bits |= node == null ? 0 : node.bits;
      }
    }
    return bits;
  }

  /** The bits of a class or id attribute; 0 when it says nothing. */
  int of(String attribute) {
    int bits = 0;
    int end = Math.min(attribute.length(), LONGEST);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || Character.isWhitespace(attribute.charAt(i))) {
        if (i > start) {
          bits |= remembered(attribute.substring(start, i));
        }
        start = i + 1;
      }
    }
    return bits;
  }

  private int remembered(String name) {
    Integer bits = known.get(name);
    if (bits == null) {
      bits = ofName(name);
      if (known.size() < REMEMBERED) {
        known.put(name, bits);
      }
    }
    return bits;
  }

  private int ofName(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    for (String prefix : ignored) {
      if (low.startsWith(prefix)) {
        return 0;
      }
    }
    if (low.indexOf(':') >= 0) {
      return 0;
    }
    int bits = wholes.getOrDefault(low, 0) | words.getOrDefault(low, 0);
    return bits | byPart(low.replace('_', '-').replace("--", "-")) | byWord(name, low);
  }

  private int byWord(String text, String low) {
    int bits = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i)) || capital(text, i)) {
        if (i > start) {
          bits |= words.getOrDefault(low.substring(start, i), 0);
        }
        start = i < text.length() && Character.isLetter(text.charAt(i)) ? i : i + 1;
      }
    }
    return bits;
  }

  private static boolean capital(String text, int i) {
    return i > 0
        && Character.isUpperCase(text.charAt(i))
        && Character.isLowerCase(text.charAt(i - 1));
  }
}
