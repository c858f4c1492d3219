package vn.solieu.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/**
 * Prints what does not add up in the articles of a JSON Lines file ({@code id,text,date,province}),
 * to be judged by a reader.
 */
final class ArithmeticReport {
  private ArithmeticReport() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Lexicon lexicon = Lexicon.shipped();
    FigureExtractor extractor = new FigureExtractor(lexicon);
    Arithmetic arithmetic = new Arithmetic(lexicon);
    ObjectMapper json = new ObjectMapper();
    int figures = 0;
    int planted = 0;
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode d = json.readTree(line);
        String text = d.get("text").asText();
        List<Figure> found =
            extractor.extract(
                Document.of(
                    d.get("id").asText(),
                    text,
                    PartialDate.parse(d.get("date").asText()),
                    d.get("province").asText()));
        figures += found.size();
        planted += arithmetic.check(text, found.stream().map(f -> plant(f)).toList()).size();
        for (Finding f : arithmetic.check(text, found)) {
          print(out, d.get("id").asText(), text, found, f);
        }
      }
    }
    out.println(figures + " figures, " + planted + " findings where every percentage is off by 37");
  }

  /** The same figure with a wrong percentage: how many checks are made at all. */
  private static Figure plant(Figure f) {
    if (!f.unit().equals("%")) {
      return f;
    }
    return new Figure(
        f.span(),
        f.quote(),
        f.value().add(new java.math.BigDecimal(37)),
        f.high(),
        f.unit(),
        f.bound(),
        f.role(),
        f.direction(),
        f.base(),
        f.period(),
        f.indicator(),
        f.indicatorSpan(),
        f.indicatorId(),
        f.place(),
        f.placeCode(),
        f.placeBasis(),
        f.entity(),
        f.prices(),
        f.attribution(),
        f.attributionSpan(),
        f.flow(),
        f.status(),
        f.of(),
        f.confidence(),
        f.sentence());
  }

  private static void print(
      PrintStream out, String id, String text, List<Figure> figures, Finding f) {
    int first = text.length();
    int last = 0;
    for (int i : f.figures()) {
      first = Math.min(first, figures.get(i).span().start());
      last = Math.max(last, figures.get(i).span().end());
    }
    String context = text.substring(Math.max(0, first - 100), Math.min(text.length(), last + 60));
    out.println(id + " " + f.kind() + " " + f.vi() + " | " + context.replace('\n', '/'));
  }
}
