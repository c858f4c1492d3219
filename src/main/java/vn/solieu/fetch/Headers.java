package vn.solieu.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** HTTP header fields in the order they came; names are compared without regard to case. */
public record Headers(List<Field> fields) {
  public Headers {
    fields = List.copyOf(fields);
  }

  /** One line of a header. */
  public record Field(String name, String value) {}

  /** No fields. */
  public static Headers none() {
    return new Headers(List.of());
  }

  /** The value of the first field of this name. */
  public Optional<String> first(String name) {
    return fields.stream()
        .filter(f -> f.name().equalsIgnoreCase(name))
        .map(Field::value)
        .findFirst();
  }

  /** The values of all fields of this name. */
  public List<String> all(String name) {
    return fields.stream().filter(f -> f.name().equalsIgnoreCase(name)).map(Field::value).toList();
  }

  /**
   * Reads the lines of a header; lines without a colon are dropped, folded lines joined.
   *
   * @param lines the header without the first line, bytes as ISO 8859-1
   */
  static Headers parse(byte[] lines, int from, int to) {
    List<Field> fields = new ArrayList<>();
    for (String line :
        new String(lines, from, to - from, StandardCharsets.ISO_8859_1).split("\n", -1)) {
      String text = line.stripTrailing();
      if (text.startsWith(" ") || text.startsWith("\t")) {
        fold(fields, text.strip());
      } else if (text.indexOf(':') > 0) {
        int colon = text.indexOf(':');
        fields.add(new Field(text.substring(0, colon).strip(), text.substring(colon + 1).strip()));
      }
    }
    return new Headers(fields);
  }

  private static void fold(List<Field> fields, String more) {
    if (!fields.isEmpty()) {
      Field last = fields.removeLast();
      fields.add(new Field(last.name(), last.value() + " " + more));
    }
  }
}
