package vn.solieu.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.Article;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.PageContext;
import vn.solieu.text.BadInput;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/**
 * The documents in what a user names on the command line: text, HTML (the article found in it) or
 * JSON Lines ({@code {"id","text","date","province"}}).
 */
public final class Documents {
  private static final String SHAPE = "a document is {\"id\",\"text\",\"date\",\"province\"}";

  private final @Nullable PartialDate date;
  private final @Nullable String province;
  private final ArticleFinder finder;

  /**
   * @param date publication date of documents that carry none
   * @param province province of documents that carry none
   */
  public Documents(ArticleFinder finder, @Nullable PartialDate date, @Nullable String province) {
    this.finder = finder;
    this.date = date;
    this.province = province;
  }

  /**
   * A document as the user gave it.
   *
   * @param document what the extractor reads
   * @param title its title where the format has one, else null
   * @param derived whether {@code document.text} was made from markup, so that output must carry it
   *     for its offsets to mean something
   */
  public record Input(Document document, @Nullable String title, boolean derived) {}

  /**
   * Reads a file as typed, or standard input for "-".
   *
   * @param sink takes each document in order
   * @param problems takes one line for each document that could not be read; where many fail alike,
   *     the first few are named and the others counted
   */
  public void read(
      String name, InputStream standardInput, Consumer<Input> sink, Consumer<String> problems) {
    try (RepeatedProblems few = new RepeatedProblems(problems)) {
      new InputReader(new Handler(sink), few).read(name, standardInput);
    }
  }

  private final class Handler implements InputHandler {
    private final Consumer<Input> sink;

    Handler(Consumer<Input> sink) {
      this.sink = sink;
    }

    @Override
    public void text(String name, String text) {
      sink.accept(new Input(Document.of(name, text, date, province), null, false));
    }

    @Override
    public void html(String name, byte[] bytes) {
      Article article =
          finder
              .find(bytes, PageContext.of(""))
              .best()
              .orElseThrow(() -> new BadInput(name + ": no article found on the page"));
      Document found = article.document(name);
      Document document =
          new Document(
              name,
              found.text(),
              found.blocks(),
              found.date() == null ? date : found.date(),
              found.province() == null ? province : found.province());
      sink.accept(new Input(document, article.title(), true));
    }

    @Override
    public void json(JsonNode node, String where) {
      if (!node.isObject()) {
        throw new BadInput("is no JSON object; " + SHAPE);
      }
      String text = string(node, "text");
      if (text == null) {
        throw new BadInput("has no \"text\"; " + SHAPE);
      }
      String id = string(node, "id");
      String ownDate = string(node, "date");
      String ownProvince = string(node, "province");
      Document document =
          Document.of(
              id == null ? where : id,
              text,
              ownDate == null || ownDate.isBlank() ? date : PartialDate.parse(ownDate),
              ownProvince == null || ownProvince.isBlank() ? province : ownProvince);
      sink.accept(new Input(document, string(node, "title"), false));
    }
  }

  private static @Nullable String string(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isTextual() || (value.isNumber() && !key.equals("text"))) {
      return value.asText();
    }
    throw new BadInput("\"" + key + "\" is no string");
  }
}
