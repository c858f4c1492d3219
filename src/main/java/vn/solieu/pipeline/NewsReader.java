package vn.solieu.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.text.BadInput;

/** Articles of JSON Lines with title, lead and body apart, as benchmarks need them. */
public final class NewsReader implements InputHandler {
  private final List<Item> items = new ArrayList<>();

  /** An article in three parts, "" for one that is missing. */
  public record Item(String id, String title, String lead, String body) {}

  private NewsReader() {}

  /**
   * Every article of a file, or of the .jsonl files of a folder (also .gz and .xz).
   *
   * @throws BadInput when a line is no article, or there is none
   */
  public static List<Item> read(Path path) {
    NewsReader news = new NewsReader();
    List<String> problems = new ArrayList<>();
    InputReader reader = new InputReader(news, problems::add);
    for (Path file : files(path)) {
      reader.read(file.toString(), InputStream.nullInputStream());
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems.getFirst());
    }
    if (news.items.isEmpty()) {
      throw new BadInput(path + ": no article ({\"id\",\"title\",\"lead\",\"body\"}) in it");
    }
    return news.items;
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    return InputFile.within(path, f -> f.toString().matches(".*\\.(jsonl|ndjson)(\\.gz|\\.xz)?"));
  }

  @Override
  public void json(JsonNode node, String where) {
    String body = node.path("body").asText(node.path("text").asText(""));
    if (body.isBlank() && node.path("title").asText("").isBlank()) {
      throw new BadInput("has neither title nor body");
    }
    items.add(
        new Item(
            node.path("id").asText(where),
            node.path("title").asText(""),
            node.path("lead").asText(""),
            body));
  }

  @Override
  public void html(String name, byte[] bytes) {
    throw new BadInput(name + ": is HTML; give JSON Lines");
  }

  @Override
  public void text(String name, String text) {
    throw new BadInput(name + ": is plain text; give JSON Lines");
  }
}
