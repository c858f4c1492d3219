package vn.solieu.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import vn.solieu.text.BadInput;

/** The bare paragraphs (title, lead, body) of articles in JSON Lines, as training wants them. */
public final class RawTexts {
  private static final List<String> FIELDS = List.of("title", "lead", "text", "body");

  private RawTexts() {}

  /**
   * Gives every paragraph of {@code file} (also .gz or .xz) to {@code sink} in order.
   *
   * @throws BadInput when a line cannot be used
   */
  public static void read(String file, Consumer<String> sink) {
    new InputReader(new Lines(sink), RawTexts::refuse).read(file, System.in);
  }

  private static void refuse(String problem) {
    throw new BadInput(problem);
  }

  private record Lines(Consumer<String> sink) implements InputHandler {
    @Override
    public void json(JsonNode node, String where) {
      for (String field : FIELDS) {
        JsonNode value = node.get(field);
        if (value != null && value.isTextual()) {
          text(where, value.asText());
        }
      }
    }

    @Override
    public void html(String name, byte[] bytes) {
      throw new BadInput(name + ": is HTML; training takes JSON Lines or plain text");
    }

    @Override
    public void text(String name, String text) {
      text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sink);
    }
  }
}
