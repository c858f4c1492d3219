package vn.solieu.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.solieu.check.Evidence;
import vn.solieu.check.Misfit;
import vn.solieu.check.Ruling;
import vn.solieu.check.Verdict;
import vn.solieu.compare.Amount;
import vn.solieu.compare.Amounts;
import vn.solieu.figure.Figure;
import vn.solieu.figure.Finding;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.index.StoredFigure;
import vn.solieu.store.Decision;

/** A verdict in words that an editor understands, Vietnamese or English (bundle Verdicts). */
public final class VerdictText {
  private static final double TRIFLE = 0.01;

  /** The number of a table, whose unit stands elsewhere. */
  private static final Pattern BARE = Pattern.compile("[\\d.,\\s]+");

  private static final List<String> SCALES = List.of(" nghìn tỷ", " tỷ", " triệu", "");

  private final ResourceBundle words;

  public VerdictText(Locale language) {
    words =
        ResourceBundle.getBundle(
            "vn.solieu.export.Verdicts",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Name of a verdict: "TRÁI VỚI KHO". */
  public String name(Ruling ruling) {
    return words.getString(ruling.printed());
  }

  /** What a piece of evidence does to the claim: "gần nhất (kỳ khác)". */
  public String stand(Evidence evidence) {
    String stand = words.getString(evidence.stand().name().toLowerCase(Locale.ROOT));
    return evidence.differs().isEmpty() ? stand : stand + " (" + differs(evidence) + ")";
  }

  private String differs(Evidence evidence) {
    return evidence.differs().stream()
        .map(aspect -> words.getString("differs." + aspect.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }

  /** Everything known about the verdict in one line, without the evidence. */
  public String summary(Verdict verdict) {
    List<String> parts = new ArrayList<>();
    archive(verdict, parts);
    if (verdict.cause() != null) {
      parts.add(text("cause", words.getString("cause." + verdict.cause().printed())));
    }
    if (verdict.misfit() != null) {
      parts.add(misfit(verdict.misfit(), verdict.ruling() == Ruling.CONFIRMED));
    }
    sources(verdict, parts);
    if (verdict.assumed()) {
      parts.add(text("assumed", Objects.requireNonNullElse(verdict.place(), "?")));
    }
    return String.join("; ", parts);
  }

  private void archive(Verdict verdict, List<String> parts) {
    BigDecimal value = verdict.value();
    if (value == null) {
      return;
    }
    if (verdict.formula() != null) {
      parts.add(text("formula", verdict.formula(), said(verdict.claim(), value)));
    } else if (verdict.ruling() == Ruling.ROUNDED || verdict.ruling() == Ruling.CONTRADICTED) {
      parts.add(text("archive", printed(verdict, value)));
    } else if (verdict.ruling() == Ruling.SUPERSEDED) {
      parts.add(text("now", printed(verdict, value)));
    }
  }

  /** A value as the evidence prints it, else in the style of the claim. */
  private String printed(Verdict verdict, BigDecimal value) {
    for (Evidence evidence : verdict.evidence()) {
      if (evidence.value().compareTo(value) == 0 && !evidence.corrected()) {
        Figure figure = evidence.figure().figure();
        Direction direction = figure.role() == Role.CHANGE ? figure.direction() : null;
        String verb =
            direction == null
                ? ""
                : words.getString(direction == Direction.UP ? "up" : "down") + " ";
        boolean cell = !figure.unit().isEmpty() && BARE.matcher(figure.quote()).matches();
        return verb + (cell ? said(verdict.claim(), value) : figure.quote());
      }
    }
    return said(verdict.claim(), value);
  }

  private static String said(Figure claim, BigDecimal value) {
    QuoteStyle style = QuoteStyle.of(claim);
    return style == null ? number(value) + " " + claim.unit() : style.say(value);
  }

  /** "16.250 tỷ đồng / 15.800 tỷ đồng = 102,85%, nhưng bản thảo ghi 108,2%". */
  private String misfit(Misfit misfit, boolean borne) {
    if (misfit.finding().kind() == Finding.Kind.EXCHANGE) {
      String told = misfit.finding().in(words.getLocale());
      return told.substring(0, told.length() - 1);
    }
    List<String> inputs = misfit.quotes().subList(0, misfit.quotes().size() - 1);
    String suspect = misfit.quotes().getLast();
    QuoteStyle style = QuoteStyle.of(suspect, misfit.finding().printed());
    BigDecimal expected = misfit.finding().expected();
    String result = style == null ? vietnamese(expected) : style.say(expected);
    String sum =
        switch (misfit.finding().kind()) {
          case COMPLETION, SHARE ->
              inputs.size() == 2 ? String.join(" / ", inputs) : String.join(", ", inputs);
          case GROWTH ->
              inputs.size() == 2 ? String.join(" / ", inputs) + " − 1" : String.join(", ", inputs);
          case CHANGE_PAIR -> String.join(", ", inputs);
          case SUM -> String.join(" + ", inputs);
          case PRODUCT, EXCHANGE -> String.join(" × ", inputs);
        };
    String key =
        misfit.printed() == null ? "misfit.draft" : borne ? "misfit.borne" : "misfit.article";
    return text(key, sum, result, suspect);
  }

  private void sources(Verdict verdict, List<String> parts) {
    String open = unclear(verdict);
    if (open != null) {
      parts.add(open);
    }
    if (verdict.witnesses() > 0) {
      parts.add(
          verdict.witnesses() == 1
              ? words.getString("witness")
              : text("witnesses", Integer.toString(verdict.witnesses())));
    }
    if (verdict.ruling() == Ruling.NOT_FOUND) {
      parts.add(
          verdict.uncovered()
              ? words.getString("uncovered")
              : text("searched", Long.toString(verdict.searched())));
    }
  }

  /** What is unclear or disputed about a verdict, or null. */
  private @Nullable String unclear(Verdict verdict) {
    Set<String> supports = quotes(verdict, Evidence.Stand.SUPPORTS);
    Set<String> contradicts = quotes(verdict, Evidence.Stand.CONTRADICTS);
    if (!supports.isEmpty() && !contradicts.isEmpty()) {
      return text("dispute", String.join(", ", supports), String.join(", ", contradicts));
    }
    if (contradicts.size() > 1) {
      return text("disagree", String.join("; ", contradicts));
    }
    if (verdict.ruling() != Ruling.AMBIGUOUS || verdict.evidence().isEmpty()) {
      return null;
    }
    String name = verdict.evidence().getFirst().figure().figure().indicator();
    return verdict.place() == null
        ? words.getString("ambiguous.place")
        : verdict.claim().period() == null
            ? words.getString("ambiguous.time")
            : text("ambiguous.name", Objects.requireNonNullElse(name, "?"));
  }

  /** "14 triệu lượt khách (Sở Du lịch)", each number once with who first says it. */
  private static Set<String> quotes(Verdict verdict, Evidence.Stand stand) {
    List<Amount> seen = new ArrayList<>();
    return verdict.evidence().stream()
        .filter(e -> e.stand() == stand)
        .filter(e -> isNew(amount(e), seen))
        .map(e -> quote(e) + " (" + who(e.figure()) + ")")
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** "trên 1 triệu tấn" is no other number than "1.012,4 nghìn tấn", "14" is one than "13,6". */
  static boolean isNew(Amount amount, List<Amount> seen) {
    return seen.stream().noneMatch(known -> same(known, amount)) && seen.add(amount);
  }

  private static boolean same(Amount a, Amount b) {
    boolean hedged = a.bound() != Bound.EXACT || b.bound() != Bound.EXACT;
    boolean fits = a.fit(b) != Amount.Fit.NONE || b.fit(a) != Amount.Fit.NONE;
    return fits && (hedged || a.off(b) <= TRIFLE);
  }

  /** The number in the claim's unit with the precision it was printed in. */
  private static Amount amount(Evidence evidence) {
    Amount printed = Amounts.printed(evidence.figure().figure());
    return printed.value().signum() == 0
        ? printed
        : printed.times(evidence.value().divide(printed.value(), MathContext.DECIMAL64).abs());
  }

  /** The number as printed, or what a person put in its place. */
  private static String quote(Evidence evidence) {
    Figure figure = evidence.figure().figure();
    return evidence.corrected() ? said(figure, figure.value()) : figure.quote();
  }

  private static String who(StoredFigure figure) {
    String issuer = figure.figure().attribution();
    String source = figure.source() == null ? figure.article() : figure.source();
    String date = figure.date() == null ? "" : " " + figure.date();
    return (issuer == null ? "" : issuer + ", ") + source + date;
  }

  /** The evidence with each sentence once. */
  public List<Evidence> shown(Verdict verdict) {
    Set<String> seen = new LinkedHashSet<>();
    return verdict.evidence().stream()
        .filter(e -> seen.add(e.stand() + e.figure().article() + e.figure().sentence()))
        .toList();
  }

  /** "Báo Hưng Yên, 2019-10-10: …sentence… https://…". */
  public String cite(Evidence evidence) {
    Citation c = Citation.of(evidence);
    String where = c.url() == null ? evidence.figure().article() : c.url();
    String sentence = "“" + c.before() + c.quote() + c.after() + "” ";
    return c.source() + ": " + sentence + where + decision(evidence.decision());
  }

  /** " [corrected by an: 1390000 — sai kỳ]". */
  String decision(@Nullable Decision decision) {
    if (decision == null) {
      return "";
    }
    String value = decision.value() == null ? "" : ": " + vietnamese(decision.value());
    String why = decision.why().isBlank() ? "" : " — " + decision.why();
    String kind = text("decision." + decision.kind().printed(), decision.who());
    return " [" + kind + value + why + "]";
  }

  /** "8.690 tỷ" for 8690000000000: decimal comma, dots in thousands, a scale word where it fits. */
  public static String number(BigDecimal value) {
    BigDecimal[] units = {
      new BigDecimal("1e12"), new BigDecimal("1e9"), new BigDecimal("1e6"), BigDecimal.ONE
    };
    for (int i = 0; i < units.length; i++) {
      boolean last = i == units.length - 1;
      BigDecimal scaled = value.divide(units[i]).stripTrailingZeros();
      if (last || (value.abs().compareTo(units[i]) >= 0 && scaled.scale() <= 3)) {
        return vietnamese(scaled) + SCALES.get(i);
      }
    }
    return vietnamese(value);
  }

  /** Decimal comma, dots in thousands. */
  static String vietnamese(BigDecimal value) {
    String plain = value.toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder grouped = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > (whole.startsWith("-") ? 1 : 0); i -= 3) {
      grouped.insert(i, '.');
    }
    return point < 0 ? grouped.toString() : grouped + "," + plain.substring(point + 1);
  }

  private String text(String key, Object... arguments) {
    return new MessageFormat(words.getString(key).replace("'", "''"), Locale.ROOT)
        .format(arguments);
  }
}
