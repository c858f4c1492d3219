package vn.solieu.figure.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.quantity.QuantityFinder;
import vn.solieu.figure.reading.Reader;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.subject.Chunk;
import vn.solieu.figure.subject.PlaceName;
import vn.solieu.figure.subject.PlaceScanner;
import vn.solieu.figure.timing.MentionFinder;
import vn.solieu.figure.timing.SentenceTimes;
import vn.solieu.figure.timing.TimeLexer;
import vn.solieu.figure.timing.TimeMention;
import vn.solieu.figure.timing.TimeToken;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Document;
import vn.solieu.text.Span;

/** Reads heads and captions of tables: "So với kế hoạch (%)", "Ước 9 tháng năm 2019 (tấn)". */
final class HeadReader {
  private static final int LONGEST = 300;

  /** What a head that only leads to those under it ends with. */
  private static final Pattern LEADS = Pattern.compile("(?iu)(?:^|\\s)so(?: sánh)?(?: với)?$");

  private static final Pattern YEAR = Pattern.compile("(?iu)\\s+(?:năm )?(?:19|20)\\d\\d$");

  /** "2018" and "Cơ cấu 2018 (%)". */
  private static final Pattern BARE_YEAR =
      Pattern.compile("(?iu)^((?:.*(?<!năm)\\s)?)((?:19|20)\\d\\d)(?=$|\\s*\\()");

  private static final String CROP = "lúa ";

  private static final String COUNT = "số ";

  private final PhraseTable<Cue> cues;
  private final PhraseTable<Cue> entities;
  private final Reader reader;
  private final QuantityFinder quantities;
  private final TimeLexer lexer;
  private final PlaceScanner places;

  HeadReader(Lexicon lexicon, QuantityFinder quantities) {
    cues = CueTable.load(lexicon.resources(), "figure/table-heads.tsv");
    entities = CueTable.load(lexicon.resources(), "figure/entity-heads.tsv");
    reader = new Reader(lexicon);
    lexer = new TimeLexer(lexicon);
    places = new PlaceScanner(lexicon);
    this.quantities = quantities;
  }

  TableHead read(String head) {
    String text = head.length() > LONGEST ? head.substring(0, LONGEST) : head;
    Folded lower = Folded.of(BARE_YEAR.matcher(text.strip()).replaceFirst("$1năm $2"));
    List<PhraseTable.Match<Cue>> found = cues.all(lower, 0, lower.length());
    List<String> kinds = found.stream().map(m -> m.value().kind()).toList();
    List<TimeToken> tokens = lexer.read(lower, new Span(0, lower.length()), List.of(), 0);
    SentenceTimes times = MentionFinder.find(tokens, i -> false);
    Quantity unit = bracketed(text);
    boolean bare = unit == null && isMeasure(text);
    TableHead.Naming naming = bare ? TableHead.Naming.NONE : naming(lower, found, times);
    return new TableHead(kinds, naming, bare ? unit(text) : unit, times);
  }

  /**
   * Column heads, outermost first, of which one only leads to the next: "So với (%)" over "Kế
   * hoạch" and "Cùng kỳ" is "So với Kế hoạch (%)" and "So với Cùng kỳ (%)".
   */
  static List<String> joined(List<String> heads) {
    List<String> joined = new ArrayList<>(heads);
    for (int i = 0; i + 1 < joined.size(); i++) {
      String head = joined.get(i);
      int open = head.indexOf('(');
      String words = (open < 0 ? head : head.substring(0, open)).strip();
      if (LEADS.matcher(words).find()) {
        String rest = open < 0 ? "" : " " + head.substring(open);
        joined.set(i + 1, words + " " + joined.get(i + 1) + rest);
        joined.set(i, "");
      }
    }
    return joined;
  }

  /** A name without the time behind it: "Giá ngày 1/10", "Doanh thu 9 tháng năm 2019". */
  String untimed(String name) {
    SentenceTimes times = read(name).times();
    for (TimeMention m : times.mentions()) {
      int start = times.tokens().get(m.first()).start();
      String bare = name.substring(0, Math.min(start, name.length())).strip();
      if (!bare.isEmpty() && bare.length() < name.length()) {
        return bare;
      }
    }
    return YEAR.matcher(name).replaceFirst("");
  }

  private static TableHead.Naming naming(
      Folded lower, List<PhraseTable.Match<Cue>> cues, SentenceTimes times) {
    char[] left = lower.toString().toCharArray();
    for (PhraseTable.Match<Cue> cue : cues) {
      if (cue.value().kind().equals("attribute") && cue.start() == 0) {
        return TableHead.Naming.ATTRIBUTE;
      }
      Arrays.fill(left, cue.start(), cue.end(), ' ');
    }
    for (TimeMention m : times.mentions()) {
      Arrays.fill(
          left, times.tokens().get(m.first()).start(), times.tokens().get(m.next() - 1).end(), ' ');
    }
    if (lower.startsWith(CROP, 0)) {
      return TableHead.Naming.NAME; // "Lúa mùa 2018" is of a crop, not of its season alone
    }
    int open = lower.indexOf('(', 0, left.length);
    for (int i = 0; i < (open < 0 ? left.length : open); i++) {
      if (Character.isLetter(left[i])) {
        return TableHead.Naming.NAME;
      }
    }
    return TableHead.Naming.NONE;
  }

  /** A row's name without the words that only tie it to the rows above: "Trong đó: thu nội địa". */
  String bare(String name) {
    PhraseTable.Match<Cue> tie = cues.at(Folded.of(name), 0);
    if (tie == null || !tie.value().kind().equals("tie")) {
      return name;
    }
    String rest = name.substring(tie.end()).replaceFirst("^[\\s:,–-]+", "");
    return rest.isEmpty() ? name : rest;
  }

  /** The place whose name fills a head ("Kim Động", "TP. Hưng Yên"), or null. */
  @Nullable PlaceName place(String head) {
    Reading reading = reader.read(Document.of("", head, null, null));
    Chunk found = head.isEmpty() ? null : places.at(reading, 0, head.length());
    return found == null || found.span().end() < head.length() ? null : found.place();
  }

  /** The unit in the last brackets, or after "ĐVT:"; "%" anywhere. */
  private @Nullable Quantity bracketed(String head) {
    int close = head.lastIndexOf(')');
    int open = close < 0 ? -1 : head.lastIndexOf('(', close);
    Quantity unit = open < 0 ? null : unit(head.substring(open + 1, close));
    PhraseTable.Match<Cue> last = cues.last(Folded.of(head), 0, head.length());
    if (unit == null && last != null && last.value().kind().equals("unit")) {
      unit = unit(head.substring(last.end()));
    }
    if (unit == null && Folded.of(head).startsWith(COUNT, 0)) {
      unit = counted(head.substring(COUNT.length()));
    }
    return unit == null && head.indexOf('%') >= 0 ? unit("%") : unit;
  }

  /** "dự án" of "Số dự án cấp mới", null of "Số tiền". */
  private @Nullable Quantity counted(String noun) {
    String text = "có 1 " + noun;
    List<Quantity> found = quantities.find(reader.read(Document.of("", text, null, null)));
    String unit = found.size() == 1 ? found.getFirst().unit() : "";
    return !unit.isEmpty() && Folded.of(noun).startsWith(unit, 0) ? found.getFirst() : null;
  }

  /** "Tấn" under "Sản lượng": a head that is all unit, and no noun that may be a name as well. */
  private boolean isMeasure(String head) {
    Quantity unit = unit(head);
    return unit != null && !unit.unit().equalsIgnoreCase(head.strip());
  }

  /** "Công ty TNHH May Phố Hiến": a row of one company, bank or school. */
  boolean isEntity(String head) {
    PhraseTable.Match<Cue> kind = entities.at(Folded.of(head), 0);
    int name = kind == null ? -1 : kind.end() + 1;
    return kind != null
        && Character.isUpperCase(head.charAt(0))
        && name < head.length()
        && Character.isUpperCase(head.charAt(name));
  }

  /** "tỷ đồng" → 10⁹ VND, "1.000 con" → 1000 con; null when it is no unit. */
  @Nullable Quantity unit(String printed) {
    String name = printed.replace(':', ' ').replace('(', ' ').replace(')', ' ').strip();
    if (name.isEmpty() || name.length() > 40) {
      return null;
    }
    boolean counted = Character.isDigit(name.charAt(0));
    String small = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    String text = counted ? name : "1 " + (name.equals("%") ? "%" : small);
    List<Quantity> found = quantities.find(reader.read(Document.of("", "có " + text, null, null)));
    boolean whole = found.size() == 1 && found.getFirst().span().end() == text.length() + 3;
    return whole && !found.getFirst().unit().isEmpty() ? found.getFirst() : null;
  }
}
