package vn.solieu.figure.timing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reader;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Span;

/**
 * The figures of a gold file as the earlier stages would give them, were they perfect: a stage can
 * be measured and tested alone.
 *
 * @param reading the document, read
 * @param gold the gold figures, in text order
 */
public record GoldMentions(
    Reading reading,
    List<JsonNode> gold,
    List<Quantity> quantities,
    List<Stance> stances,
    List<Timing> timings) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Every document of a gold file. */
  public static List<GoldMentions> load(Path file, Lexicon lexicon) throws IOException {
    Reader reader = new Reader(lexicon);
    List<GoldMentions> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        all.add(of(JSON.readTree(line), reader));
      }
    }
    return all;
  }

  static GoldMentions of(JsonNode line, Reader reader) {
    String text = line.get("text").textValue();
    String date = string(line, "date");
    Reading reading =
        reader.read(
            Document.of(
                line.get("id").textValue(),
                text,
                date == null ? null : PartialDate.parse(date),
                string(line, "province")));
    GoldMentions mentions =
        new GoldMentions(
            reading, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    line.get("figures").forEach(mentions::add);
    return mentions;
  }

  private void add(JsonNode figure) {
    gold.add(figure);
    quantities.add(quantity(figure));
    String direction = string(figure, "direction");
    stances.add(
        new Stance(
            Role.valueOf(upper(figure, "role")),
            direction == null ? null : Direction.valueOf(direction.toUpperCase(Locale.ROOT)),
            null,
            "gold"));
    String base = string(figure, "base");
    timings.add(
        new Timing(
            Period.parseOrNull(string(figure, "period")),
            base == null ? null : Base.parse(base),
            Flow.FLOW,
            Status.ACTUAL,
            0,
            "gold"));
  }

  private Quantity quantity(JsonNode figure) {
    int start = figure.get("start").intValue();
    Span span = new Span(start, start + figure.get("quote").textValue().length());
    BigDecimal high =
        figure.get("high") == null || figure.get("high").isNull()
            ? null
            : figure.get("high").decimalValue();
    return new Quantity(
        span,
        number(span),
        new Span(start, start),
        figure.get("value").decimalValue(),
        high,
        figure.get("unit").textValue(),
        Bound.valueOf(upper(figure, "bound")),
        null,
        sentence(span),
        false);
  }

  /** Up to the last digit or scale word of the quote. */
  private Span number(Span quote) {
    String text = quote.of(reading.lower());
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        end = i + 1;
      }
    }
    for (String scale : List.of("nghìn", "ngàn", "triệu", "tỷ", "tỉ", "vạn", "trăm", "chục")) {
      int at = text.lastIndexOf(scale);
      boolean word =
          at >= 0
              && (at + scale.length() == text.length()
                  || !Character.isLetter(text.charAt(at + scale.length())));
      end = !word ? end : Math.max(end, at + scale.length());
    }
    return new Span(quote.start(), quote.start() + Math.max(end, 1));
  }

  private int sentence(Span span) {
    for (Sentence sentence : reading.sentences()) {
      if (sentence.span().contains(span.start())) {
        return sentence.index();
      }
    }
    return reading.sentences().size() - 1;
  }

  private static String upper(JsonNode node, String key) {
    return node.get(key).textValue().toUpperCase(Locale.ROOT);
  }

  public static @Nullable String string(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value.asText();
  }
}
