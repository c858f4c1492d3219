package vn.solieu.export;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import vn.solieu.check.Evidence;
import vn.solieu.check.Ruling;
import vn.solieu.check.Verdict;
import vn.solieu.index.StoredFigure;

/** A verdict in words that an editor understands, Vietnamese or English (bundle Verdicts). */
public final class VerdictText {
  private static final int SENTENCE = 220;
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

  /** What a piece of evidence does to the claim. */
  public String stand(Evidence evidence) {
    return words.getString(evidence.stand().name().toLowerCase(Locale.ROOT));
  }

  /** Everything known about the verdict in one line, without the evidence. */
  public String summary(Verdict verdict) {
    List<String> parts = new ArrayList<>();
    BigDecimal value = verdict.value();
    if (value != null && verdict.ruling() != Ruling.CONFIRMED) {
      String key = verdict.ruling() == Ruling.SUPERSEDED ? "now" : "archive";
      parts.add(text(key, number(value), verdict.claim().unit()));
    }
    if (verdict.cause() != null) {
      parts.add(text("cause", words.getString("cause." + verdict.cause().printed())));
    }
    if (verdict.formula() != null) {
      parts.add(text("formula", verdict.formula()));
    }
    sources(verdict, parts);
    if (verdict.assumed()) {
      parts.add(text("assumed", Objects.requireNonNullElse(verdict.place(), "?")));
    }
    return String.join("; ", parts);
  }

  private void sources(Verdict verdict, List<String> parts) {
    boolean both =
        verdict.evidence().stream().anyMatch(e -> e.stand() == Evidence.Stand.SUPPORTS)
            && verdict.evidence().stream().anyMatch(e -> e.stand() == Evidence.Stand.CONTRADICTS);
    if (both) {
      parts.add(words.getString("dispute"));
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

  /** "Báo Hưng Yên, 2019-10-10: …sentence… https://…". */
  public String cite(Evidence evidence) {
    StoredFigure figure = evidence.figure();
    String sentence = figure.sentence().strip().replace('\n', ' ');
    String cut =
        sentence.length() <= SENTENCE ? sentence : sentence.substring(0, SENTENCE - 1) + "…";
    String source = figure.source() == null ? figure.title() : figure.source();
    String date = figure.date() == null ? "" : ", " + figure.date();
    String url = figure.url() == null ? figure.article() : figure.url();
    return source + date + ": “" + cut + "” " + url;
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

  private static String vietnamese(BigDecimal value) {
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
