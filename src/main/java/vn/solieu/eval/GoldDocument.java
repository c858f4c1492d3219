package vn.solieu.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.export.Json;
import vn.solieu.text.BadInput;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/**
 * A text with the figures that a reader wrote down: a line {@code
 * {"id","date","province","text","figures":[…]}}.
 *
 * @param document what the extractor is given
 * @param figures in text order
 */
record GoldDocument(Document document, List<ScoredFigure> figures) {
  GoldDocument {
    figures = List.copyOf(figures);
  }

  /**
   * The documents of a file, blank lines left out.
   *
   * @throws BadInput when it is missing or a line is no gold document; names file and line
   */
  static List<GoldDocument> read(Path file) {
    List<GoldDocument> documents = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        documents.add(parse(file + ":" + number, line));
      }
    }
    return documents;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new BadInput(file + ": no such file", e);
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be read as UTF-8 text", e);
    }
  }

  private static GoldDocument parse(String where, String line) {
    try {
      JsonNode gold = Json.parse(line);
      if (!gold.path("text").isTextual() || !gold.path("figures").isArray()) {
        throw new BadInput(
            "a gold document is {\"id\",\"date\",\"province\",\"text\",\"figures\"}");
      }
      List<ScoredFigure> figures = new ArrayList<>();
      gold.path("figures").forEach(figure -> figures.add(ScoredFigure.of(figure)));
      return new GoldDocument(document(gold), figures);
    } catch (BadInput e) {
      throw new BadInput(where + ": " + e.getMessage(), e);
    }
  }

  private static Document document(JsonNode gold) {
    String date = text(gold, "date");
    return Document.of(
        gold.path("id").asText(),
        gold.path("text").asText(),
        date == null ? null : PartialDate.parse(date),
        text(gold, "province"));
  }

  private static @Nullable String text(JsonNode gold, String key) {
    return gold.path(key).isTextual() ? gold.path(key).asText() : null;
  }
}
