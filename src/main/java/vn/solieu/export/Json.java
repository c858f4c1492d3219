package vn.solieu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import vn.solieu.text.BadInput;

/**
 * JSON as the program reads and writes it: one object a line, numbers plain without exponent,
 * UTF-8.
 */
public final class Json {
  private static final int LARGEST_STRING = 64 * 1024 * 1024;

  private static final ObjectMapper MAPPER = mapper();

  private Json() {}

  private static ObjectMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(LARGEST_STRING).build());
    return mapper;
  }

  /** An empty object, keys in the order they are put. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** One line, no line break at its end. */
  public static String line(JsonNode node) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = MAPPER.getFactory().createGenerator(out)) {
      MAPPER.writeTree(json, node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Several lines, for people. */
  public static String pretty(JsonNode node) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads one value.
   *
   * @throws BadInput when {@code text} is no JSON; the message says what and where, without the
   *     text
   */
  public static JsonNode parse(String text) {
    try {
      JsonNode node =
          MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(text);
      return node == null ? MAPPER.missingNode() : node;
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new BadInput("no valid JSON at column " + column);
    }
  }
}
