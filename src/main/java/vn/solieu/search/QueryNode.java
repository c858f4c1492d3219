package vn.solieu.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A query as it was understood; prints itself in the query language. */
sealed interface QueryNode {
  /** Everything: the empty query. */
  record All() implements QueryNode {
    @Override
    public String toString() {
      return "*";
    }
  }

  /** One word as typed, which may be several syllables to the analyzer ("TP.HCM"). */
  record Word(String text) implements QueryNode {
    @Override
    public String toString() {
      return text;
    }
  }

  /** "…", or "…"~n: the words in this order, with at most {@code slop} others between. */
  record Phrase(String text, int slop) implements QueryNode {
    @Override
    public String toString() {
      return '"' + text + '"' + (slop > 0 ? "~" + slop : "");
    }
  }

  /** left NEAR/n right: at most {@code distance} words between, in either order. */
  record Near(QueryNode left, QueryNode right, int distance) implements QueryNode {
    @Override
    public String toString() {
      return "(" + left + " NEAR/" + distance + " " + right + ")";
    }
  }

  /** thép*, t?p: any letters, one letter. */
  record Wildcard(String pattern) implements QueryNode {
    @Override
    public String toString() {
      return pattern;
    }
  }

  /** field:(…) over the words of a text field. */
  record Within(TextField field, QueryNode node) implements QueryNode {
    @Override
    public String toString() {
      return field.key() + ":" + node;
    }
  }

  /** field:value of a field that is compared as a whole. */
  record Equal(KeyField field, String value) implements QueryNode {
    @Override
    public String toString() {
      return field.key() + ":" + (value.matches("[\\p{L}\\p{N}_-]+") ? value : '"' + value + '"');
    }
  }

  /** field:[low TO high]; an open end is null. */
  record Range(
      RangeField field,
      @Nullable String low,
      boolean lowOpen,
      @Nullable String high,
      boolean highOpen)
      implements QueryNode {
    @Override
    public String toString() {
      return field.key()
          + ":"
          + (lowOpen ? "{" : "[")
          + (low == null ? "*" : low)
          + " TO "
          + (high == null ? "*" : high)
          + (highOpen ? "}" : "]");
    }
  }

  record And(List<QueryNode> nodes) implements QueryNode {
    @Override
    public String toString() {
      return join(nodes, " AND ");
    }
  }

  record Or(List<QueryNode> nodes) implements QueryNode {
    @Override
    public String toString() {
      return join(nodes, " OR ");
    }
  }

  record Not(QueryNode node) implements QueryNode {
    @Override
    public String toString() {
      return "NOT " + node;
    }
  }

  private static String join(List<QueryNode> nodes, String operator) {
    return nodes.stream().map(QueryNode::toString).collect(Collectors.joining(operator, "(", ")"));
  }

  /** Fields whose words are searched. */
  enum TextField {
    TITLE,
    LEAD,
    TEXT,
    INDICATOR;

    WordField words() {
      return WordField.valueOf(name());
    }

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Fields compared as a whole. */
  enum KeyField {
    PLACE,
    SOURCE,
    SECTION,
    AUTHOR,
    ROLE,
    UNIT,
    ENTITY,
    URL,
    ID;

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it is a field of figures alone. */
    boolean ofFigures() {
      return this == ROLE || this == UNIT || this == ENTITY;
    }
  }

  /** Fields that are ordered. */
  enum RangeField {
    YEAR,
    DATE,
    VALUE,
    PERIOD,
    CONFIDENCE;

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean ofFigures() {
      return this == VALUE || this == PERIOD || this == CONFIDENCE;
    }
  }
}
