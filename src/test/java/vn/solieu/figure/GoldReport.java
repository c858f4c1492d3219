package vn.solieu.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.link.LinkFinder;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.timing.GoldMentions;
import vn.solieu.figure.timing.Timing;
import vn.solieu.figure.timing.TimingFinder;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Span;

/**
 * Scores periods, bases and links on gold mentions and prints what differs: {@code GoldReport
 * FILE.jsonl [MODULUS [only|but]]}; with a modulus every so-manieth text is held out (but) or
 * alone.
 */
public final class GoldReport {
  private int period;
  private int base;
  private int of;
  private int all;
  private final StringBuilder errors = new StringBuilder();

  public static GoldReport of(List<GoldMentions> documents, Lexicon lexicon) {
    GoldReport report = new GoldReport();
    TimingFinder timings = new TimingFinder(lexicon);
    for (GoldMentions d : documents) {
      List<Timing> found = timings.find(d.reading(), d.quantities(), d.stances());
      List<@Nullable Integer> links =
          new LinkFinder(lexicon)
              .find(d.reading(), d.quantities(), d.stances(), found, subjects(d))
              .of();
      for (int i = 0; i < found.size(); i++) {
        report.judge(d, i, found.get(i), links.get(i));
      }
    }
    return report;
  }

  /** The gold indicators as the fourth stage would hand them on. */
  private static List<Subject> subjects(GoldMentions d) {
    return d.gold().stream().map(f -> subject(d.reading(), f)).toList();
  }

  private static Subject subject(Reading reading, JsonNode f) {
    String indicator = GoldMentions.string(f, "indicator");
    int at =
        indicator == null
            ? -1
            : reading
                .lower()
                .lastIndexOf(indicator.toLowerCase(Locale.ROOT), f.get("start").asInt(), 0);
    Span span = at < 0 || indicator == null ? null : new Span(at, at + indicator.length());
    String place = GoldMentions.string(f, "place");
    String prices = GoldMentions.string(f, "prices");
    return new Subject(
        indicator, span, null, place, null, null, null, prices, null, null, "gold", 1);
  }

  public double periods() {
    return (double) period / all;
  }

  public double bases() {
    return (double) base / all;
  }

  public double links() {
    return (double) of / all;
  }

  private void judge(GoldMentions d, int i, Timing timing, @Nullable Integer link) {
    JsonNode gold = d.gold().get(i);
    all++;
    period += time(d, i, "period", timing.period(), timing.rule());
    base += time(d, i, "base", timing.base(), timing.rule());
    Integer want = gold.get("of").isNull() ? null : Integer.valueOf(gold.get("of").asInt());
    boolean right = Objects.equals(want, link);
    of += right ? 1 : 0;
    if (!right) {
      note(d, i, "of " + want + " not " + link);
    }
  }

  private int time(GoldMentions d, int i, String field, @Nullable Object found, String rule) {
    String want = GoldMentions.string(d.gold().get(i), field);
    String have = found == null ? null : found.toString();
    boolean right = same(want, have);
    if (!right) {
      note(d, i, field + " " + want + " not " + have + " (" + rule + ")");
    }
    return right ? 1 : 0;
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    if (a == null || b == null || a.equals(b)) {
      return Objects.equals(a, b);
    }
    String s = a.length() < b.length() ? a : b;
    String l = a.length() < b.length() ? b : a;
    return (s.length() == 7 && l.length() == 10 && l.startsWith(s)) || l.equals(s + "-12-31");
  }

  private void note(GoldMentions d, int i, String message) {
    int at = d.quantities().get(i).span().start();
    int end = d.quantities().get(i).span().end();
    String context =
        d.reading().text().substring(Math.max(0, at - 60), at)
            + "["
            + d.reading().text().substring(at, end)
            + "]"
            + d.reading().text().substring(end, Math.min(d.reading().text().length(), end + 30));
    errors
        .append(d.reading().document().id())
        .append(' ')
        .append(i)
        .append(' ')
        .append(d.stances().get(i).role())
        .append(": ")
        .append(message)
        .append(" | ")
        .append(context.replace('\n', '/'))
        .append('\n');
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Lexicon lexicon = Lexicon.shipped();
    List<GoldMentions> documents = GoldMentions.load(Path.of(args[0]), lexicon);
    Set<Integer> held = Set.of(3, 7, 11, 15, 19, 23, 27, 31, 35, 39, 43, 47);
    if (args.length > 1) {
      boolean only = args[1].equals("only");
      List<GoldMentions> all = documents;
      documents =
          java.util.stream.IntStream.range(0, all.size())
              .filter(i -> held.contains(i) == only)
              .mapToObj(all::get)
              .toList();
    }
    GoldReport report = of(documents, lexicon);
    out.printf(
        "%d figures: period %.4f base %.4f of %.4f%n",
        report.all, report.periods(), report.bases(), report.links());
    if (args.length < 3) {
      out.print(report.errors);
    }
  }
}
