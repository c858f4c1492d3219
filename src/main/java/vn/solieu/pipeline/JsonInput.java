package vn.solieu.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.BadInput;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/** A line of JSON Lines ({@code {"id","text","date","province"}}) as a document. */
final class JsonInput {
  private JsonInput() {}

  static Input of(
      JsonNode node, String where, @Nullable PartialDate date, @Nullable String province) {
    if (!node.isObject()) {
      throw new BadInput(
          "is no JSON object; a document is {\"id\",\"text\",\"date\",\"province\"}");
    }
    String text = string(node, "text");
    if (text == null) {
      throw new BadInput("has no \"text\"; a document is {\"id\",\"text\",\"date\",\"province\"}");
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
    return new Input(document, string(node, "title"), false);
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
