package vn.solieu.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.pipeline.NewsReader;

/** The five kinds of known-item queries made of one article. */
enum RetrievalQuery {
  TITLE,
  /** The title without any mark: "Thanh Hoá" → "Thanh Hoa". */
  PLAIN,
  /** The title with tone marks at the other place: "Thanh Hoá" → "Thanh Hóa". */
  OTHER_TONES,
  /** The lead, sought in bodies alone. */
  LEAD,
  /** The two words of the title that fewest articles have, in its order. */
  RARE;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final String OLD = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
  private static final String NEW = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";

  /** What the article is sought by, "" when it has nothing of the kind. */
  String of(NewsReader.Item item, Map<String, Integer> frequencies) {
    String title = Normalizer.normalize(item.title(), Normalizer.Form.NFC);
    return switch (this) {
      case TITLE -> title;
      case PLAIN -> plain(title);
      case OTHER_TONES -> otherTones(title);
      case LEAD -> item.lead();
      case RARE -> rare(title, frequencies);
    };
  }

  /** The words of a text, lower case, by which frequencies are counted. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher =
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  private static String otherTones(String text) {
    return WORD.matcher(text).replaceAll(m -> Matcher.quoteReplacement(moved(m.group())));
  }

  private static String moved(String word) {
    if (word.length() < 2 || word.toLowerCase(Locale.ROOT).startsWith("qu")) {
      return word;
    }
    String end = word.substring(word.length() - 2);
    String lower = end.toLowerCase(Locale.ROOT);
    int old = at(OLD, lower);
    int fresh = at(NEW, lower);
    String other =
        old >= 0 ? NEW.substring(old, old + 2) : fresh >= 0 ? OLD.substring(fresh, fresh + 2) : end;
    boolean upper = !end.equals(lower) && end.equals(end.toUpperCase(Locale.ROOT));
    return word.substring(0, word.length() - 2) + (upper ? other.toUpperCase(Locale.ROOT) : other);
  }

  private static int at(String pairs, String end) {
    for (int i = 0; i < pairs.length(); i += 2) {
      if (pairs.startsWith(end, i)) {
        return i;
      }
    }
    return -1;
  }

  private static String rare(String title, Map<String, Integer> frequencies) {
    List<String> words = words(title);
    Set<String> rarest = new LinkedHashSet<>(words);
    List<String> two =
        rarest.stream()
            .sorted(Comparator.comparingInt(w -> frequencies.getOrDefault(w, 0)))
            .limit(2)
            .toList();
    return String.join(" ", rarest.stream().filter(two::contains).toList());
  }
}
