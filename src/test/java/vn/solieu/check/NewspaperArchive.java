package vn.solieu.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.StoredArticle;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.search.Backend;
import vn.solieu.search.EmbeddedBackend;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Simhash;

/** The bundled newspaper as an archive, made once for all tests that ask for it. */
public final class NewspaperArchive {
  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final FigureExtractor EXTRACTOR = new FigureExtractor(LEXICON);
  private static final Backend BACKEND = make();

  private NewspaperArchive() {}

  public static Backend backend() {
    return BACKEND;
  }

  public static Lexicon lexicon() {
    return LEXICON;
  }

  public static FigureExtractor extractor() {
    return EXTRACTOR;
  }

  private static Backend make() {
    try {
      Path folder = Files.createTempDirectory("newspaper");
      ArchiveIndex index = ArchiveIndex.open(folder);
      for (String line : Files.readAllLines(Path.of("corpus/site/articles.jsonl"))) {
        put(index, new ObjectMapper().readTree(line));
      }
      index.commit();
      return new EmbeddedBackend(index);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(ArchiveIndex index, JsonNode node) {
    String path = text(node, "path");
    String id = path.replaceAll(".*-(a\\d+)\\.html", "$1");
    String whole = text(node, "title") + "\n" + text(node, "lead") + "\n" + text(node, "body");
    Document document =
        Document.of(
            id,
            whole,
            PartialDate.parse(text(node, "date").substring(0, 10)),
            text(node, "province"));
    StoredArticle article =
        new StoredArticle(
            id,
            "https://bao.example" + path,
            text(node, "title"),
            text(node, "lead"),
            whole,
            document.date(),
            document.province(),
            "Báo Miền Việt",
            text(node, "section"),
            null,
            Simhash.of(text(node, "body")),
            1,
            null);
    index.put(article, EXTRACTOR.extract(document));
  }

  private static String text(JsonNode node, String key) {
    return node.get(key).asText("");
  }
}
