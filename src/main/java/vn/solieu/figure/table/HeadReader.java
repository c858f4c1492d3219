package vn.solieu.figure.table;

import java.util.Arrays;
import java.util.List;
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

  private final PhraseTable<Cue> cues;
  private final Reader reader;
  private final QuantityFinder quantities;
  private final TimeLexer lexer;
  private final PlaceScanner places;

  HeadReader(Lexicon lexicon, QuantityFinder quantities) {
    cues = CueTable.load(lexicon.resources(), "figure/table-heads.tsv");
    reader = new Reader(lexicon);
    lexer = new TimeLexer(lexicon);
    places = new PlaceScanner(lexicon);
    this.quantities = quantities;
  }

  TableHead read(String head) {
    String text = head.length() > LONGEST ? head.substring(0, LONGEST) : head;
    Folded lower = Folded.of(year(text.strip()) ? "năm " + text.strip() : text);
    List<PhraseTable.Match<Cue>> found = cues.all(lower, 0, lower.length());
    List<String> kinds = found.stream().map(m -> m.value().kind()).toList();
    List<TimeToken> tokens = lexer.read(lower, new Span(0, lower.length()), List.of(), 0);
    SentenceTimes times = MentionFinder.find(tokens, i -> false);
    return new TableHead(kinds, naming(lower, found, times), bracketed(text), times);
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
    int open = lower.indexOf('(');
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

  /** "2018" at the head of a column. */
  private static boolean year(String head) {
    boolean digits = head.length() == 4 && head.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && (head.startsWith("19") || head.startsWith("20"));
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
    return unit == null && head.indexOf('%') >= 0 ? unit("%") : unit;
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
