package vn.solieu.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keys of a Vietnamese keyboard that was off: "sarn luowngj" (Telex) and "sa3n lu7o7ng5" (VNI) →
 * "sản lượng". A guess: the caller offers it when it finds something.
 */
final class RawKeys {
  private static final String TELEX_TONES = "fsrxj";
  private static final String VNI_TONES = "21345";
  private static final String TONE_MARKS = "\u0300\u0301\u0309\u0303\u0323";

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "NEAR", "TO");

  private RawKeys() {}

  /** What was meant, as far as it differs from what was typed. */
  static List<String> readings(String typed) {
    List<String> readings = new ArrayList<>();
    for (String reading : List.of(words(typed, true), words(typed, false))) {
      if (!reading.equals(typed) && !readings.contains(reading)) {
        readings.add(reading);
      }
    }
    return readings;
  }

  private static String words(String typed, boolean telex) {
    StringBuilder out = new StringBuilder();
    String[] words = typed.split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])");
    for (int i = 0; i < words.length; i++) {
      boolean field = i + 1 < words.length && words[i + 1].equals(":");
      boolean kept = field || OPERATORS.contains(words[i]);
      out.append(kept ? words[i] : word(words[i], telex));
    }
    return out.toString();
  }

  private static String word(String word, boolean telex) {
    String keys = word.toLowerCase(Locale.ROOT);
    boolean ascii = keys.chars().allMatch(c -> c < 128);
    if (!ascii || keys.length() < 2 || Character.isDigit(keys.charAt(0))) {
      return word;
    }
    int tone = tone(keys, telex ? TELEX_TONES : VNI_TONES);
    String bare = tone < 0 ? keys : keys.substring(0, tone) + keys.substring(tone + 1);
    String letters = telex ? telex(bare) : vni(bare);
    int mark = tone < 0 ? -1 : (telex ? TELEX_TONES : VNI_TONES).indexOf(keys.charAt(tone));
    return mark < 0 ? letters : toned(letters, TONE_MARKS.charAt(mark));
  }

  /** The last tone key that stands behind a vowel, or -1. */
  private static int tone(String keys, String tones) {
    for (int i = keys.length() - 1; i > 0; i--) {
      if (tones.indexOf(keys.charAt(i)) >= 0) {
        return keys.substring(0, i).chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0) ? i : -1;
      }
    }
    return -1;
  }

  private static String telex(String keys) {
    String out = keys.replace("dd", "đ").replace("uwow", "ươ");
    out =
        out.replace("uow", "ươ")
            .replace("uwo", "ươ")
            .replace("aa", "â")
            .replace("ee", "ê")
            .replace("oo", "ô");
    out = out.replace("aw", "ă").replace("ow", "ơ").replace("uw", "ư");
    out = doubledLater(out, 'd', 'đ');
    out = doubledLater(out, 'a', 'â');
    out = doubledLater(out, 'e', 'ê');
    out = doubledLater(out, 'o', 'ô');
    return out.endsWith("w") && out.length() > 1 ? hooked(out.substring(0, out.length() - 1)) : out;
  }

  /** "dad", "cotno": the second of the pair typed at the end of the word. */
  private static String doubledLater(String keys, char key, char letter) {
    int first = keys.indexOf(key);
    int last = keys.length() - 1;
    return first >= 0 && last > first && keys.charAt(last) == key
        ? keys.substring(0, first) + letter + keys.substring(first + 1, last)
        : keys;
  }

  private static String hooked(String keys) {
    if (keys.contains("uo")) {
      return keys.replace("uo", "ươ");
    }
    for (char[] pair : new char[][] {{'u', 'ư'}, {'o', 'ơ'}, {'a', 'ă'}}) {
      if (keys.indexOf(pair[0]) >= 0) {
        return keys.replace(pair[0], pair[1]);
      }
    }
    return keys;
  }

  private static String vni(String keys) {
    String out = keys;
    for (String[] rule :
        new String[][] {
          {"d9", "đ"}, {"a6", "â"}, {"e6", "ê"}, {"o6", "ô"}, {"a8", "ă"}, {"u7", "ư"}, {"o7", "ơ"}
        }) {
      out = out.replace(rule[0], rule[1]);
    }
    return later(out.replace("uơ", "ươ"));
  }

  /** "luong7", "dat9": a key that waited for the end of the word. */
  private static String later(String keys) {
    if (keys.isEmpty()) {
      return keys;
    }
    String rest = keys.substring(0, keys.length() - 1);
    return switch (keys.charAt(keys.length() - 1)) {
      case '7' -> hooked(rest);
      case '6' -> rest.replaceFirst("[aeo]", roofed(rest));
      case '8' -> rest.replace('a', 'ă');
      case '9' -> rest.replace('d', 'đ');
      default -> keys;
    };
  }

  private static String roofed(String rest) {
    int at = 0;
    while (at < rest.length() && "aeo".indexOf(rest.charAt(at)) < 0) {
      at++;
    }
    return at == rest.length() ? "" : String.valueOf("âêô".charAt("aeo".indexOf(rest.charAt(at))));
  }

  /** The tone on the vowel that bears it; its place does not matter to the index. */
  private static String toned(String letters, char mark) {
    int at = -1;
    for (int i = 0; i < letters.length(); i++) {
      boolean vowel = "aeiouyăâêôơư".indexOf(letters.charAt(i)) >= 0;
      boolean glide =
          i > 0
              && ((letters.charAt(i) == 'u' && letters.charAt(i - 1) == 'q')
                  || (letters.charAt(i) == 'i'
                      && letters.charAt(i - 1) == 'g'
                      && i + 1 < letters.length()
                      && "aeouăâêôơư".indexOf(letters.charAt(i + 1)) >= 0));
      if (vowel && !glide) {
        at = better(letters, at, i);
      }
    }
    return at < 0
        ? letters
        : Normalizer.normalize(
            letters.substring(0, at + 1) + mark + letters.substring(at + 1), Normalizer.Form.NFC);
  }

  /** A letter with a mark bears the tone, the last of them; else the last but one before an end. */
  private static int better(String letters, int at, int i) {
    if (at < 0 || "ăâêôơư".indexOf(letters.charAt(i)) >= 0) {
      return i;
    }
    boolean marked = "ăâêôơư".indexOf(letters.charAt(at)) >= 0;
    boolean closed = i + 1 < letters.length() && "aeiouy".indexOf(letters.charAt(i + 1)) < 0;
    return !marked && closed ? i : at;
  }
}
