package vn.solieu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.solieu.search.QueryNode.KeyField;
import vn.solieu.search.QueryNode.RangeField;
import vn.solieu.search.QueryNode.TextField;
import vn.solieu.search.QueryScanner.Kind;
import vn.solieu.search.QueryScanner.Token;

/**
 * The query language: words (all of them asked), AND OR NOT and brackets, "phrases", "…"~5, a
 * NEAR/5 b, wild* cards, title: lead: text: indicator:, place: source: section: author: role: unit:
 * entity:, and ranges year:2019, date:[2019-01 TO 2019-06], year:2019..2021, value:&gt;1 triệu tấn.
 * What cannot be read is an error with its place, never taken as something else.
 *
 * <pre>
 * or   := and (OR and)*
 * and  := near ((AND)? near)*
 * near := not (NEAR/n not)*
 * not  := (NOT | -)? (field)? ( "(" or ")" | phrase | word | range )
 * </pre>
 */
final class QueryParser {
  private static final int DEFAULT_DISTANCE = 8;
  private static final int DEEPEST = 50;

  private final List<Token> tokens;
  private int next;
  private int depth;

  private QueryParser(String query) {
    tokens = QueryScanner.scan(query);
  }

  /**
   * Reads a query.
   *
   * @throws vn.solieu.text.BadInput "query, column 12: …"
   */
  static QueryNode parse(String query) {
    QueryParser parser = new QueryParser(query);
    if (parser.peek() == Kind.END) {
      return new QueryNode.All();
    }
    QueryNode node = parser.or();
    Token rest = parser.token();
    if (rest.kind() != Kind.END) {
      throw QueryScanner.error("\"" + rest.text() + "\" closes nothing", rest.at());
    }
    return node;
  }

  private QueryNode or() {
    List<QueryNode> nodes = new ArrayList<>();
    nodes.add(and());
    while (accept(Kind.OR)) {
      nodes.add(and());
    }
    return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.Or(nodes);
  }

  private QueryNode and() {
    List<QueryNode> nodes = new ArrayList<>();
    nodes.add(near());
    while (accept(Kind.AND) || startsOperand()) {
      nodes.add(near());
    }
    return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.And(nodes);
  }

  private boolean startsOperand() {
    return switch (peek()) {
      case WORD, PHRASE, FIELD, NOT, OPEN, RANGE -> true;
      case AND, OR, NEAR, CLOSE, END -> false;
    };
  }

  private QueryNode near() {
    QueryNode left = not();
    while (peek() == Kind.NEAR) {
      Token near = token();
      next++;
      QueryNode right = not();
      if (!positional(left) || !positional(right)) {
        throw QueryScanner.error("NEAR joins words and phrases only", near.at());
      }
      left = new QueryNode.Near(left, right, near.number() < 0 ? DEFAULT_DISTANCE : near.number());
    }
    return left;
  }

  private static boolean positional(QueryNode node) {
    return switch (node) {
      case QueryNode.Word w -> true;
      case QueryNode.Phrase p -> true;
      case QueryNode.Near n -> true;
      case QueryNode.Or or -> or.nodes().stream().allMatch(QueryParser::positional);
      default -> false;
    };
  }

  private QueryNode not() {
    Token token = token();
    if (accept(Kind.NOT)) {
      if (peek() == Kind.NOT) {
        throw QueryScanner.error("NOT twice", token.at());
      }
      return new QueryNode.Not(not());
    }
    if (accept(Kind.FIELD)) {
      return field(token);
    }
    return operand();
  }

  private QueryNode operand() {
    Token token = token();
    next++;
    return switch (token.kind()) {
      case WORD -> word(token.text());
      case PHRASE -> phrase(token);
      case OPEN -> bracket(token);
      case RANGE ->
          throw QueryScanner.error(
              "a range needs its field: value:" + token.text() + " or year:" + token.text(),
              token.at());
      case AND, OR, NEAR ->
          throw QueryScanner.error("\"" + token.text() + "\" stands between two words", token.at());
      case CLOSE -> throw QueryScanner.error("\")\" closes nothing", token.at());
      case END -> throw QueryScanner.error("the query ends where a word is expected", token.at());
      case FIELD, NOT -> throw QueryScanner.error("unexpected " + token.text(), token.at());
    };
  }

  private static QueryNode word(String text) {
    boolean wild = text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    if (text.equals("*")) {
      return new QueryNode.All();
    }
    return wild ? new QueryNode.Wildcard(text) : new QueryNode.Word(text);
  }

  private static QueryNode phrase(Token token) {
    if (token.text().isBlank()) {
      throw QueryScanner.error("nothing between the quotation marks", token.at());
    }
    return new QueryNode.Phrase(token.text().strip(), token.number());
  }

  private QueryNode bracket(Token open) {
    if (++depth > DEEPEST) {
      throw QueryScanner.error("more than " + DEEPEST + " brackets deep", open.at());
    }
    QueryNode node = or();
    if (!accept(Kind.CLOSE)) {
      throw QueryScanner.error("the bracket that opens here is not closed", open.at());
    }
    depth--;
    return node;
  }

  private QueryNode field(Token field) {
    String name = field.text().toUpperCase(Locale.ROOT);
    TextField text = constant(TextField.class, name);
    if (text != null) {
      return new QueryNode.Within(text, operand());
    }
    KeyField key = constant(KeyField.class, name);
    if (key != null) {
      return keys(key, field);
    }
    RangeField range = constant(RangeField.class, name);
    if (range != null) {
      return RangeReader.read(range, range(field), field.at());
    }
    throw QueryScanner.error(
        "there is no field \"" + field.text() + "\"; there are " + fields(), field.at());
  }

  /** place:(Hưng Yên OR Hải Dương) or place:"Hưng Yên"; a bare word is the whole name. */
  private QueryNode keys(KeyField key, Token field) {
    if (accept(Kind.OPEN)) {
      List<QueryNode> nodes = new ArrayList<>();
      do {
        nodes.add(new QueryNode.Equal(key, name(field)));
      } while (accept(Kind.OR));
      if (!accept(Kind.CLOSE)) {
        throw QueryScanner.error("names in brackets are joined by OR", token().at());
      }
      return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.Or(nodes);
    }
    Token value = token();
    if (value.kind() != Kind.WORD && value.kind() != Kind.PHRASE) {
      throw QueryScanner.error("expected a name after " + field.text() + ":", value.at());
    }
    next++;
    return new QueryNode.Equal(key, value.text());
  }

  private String name(Token field) {
    StringBuilder name = new StringBuilder();
    while (peek() == Kind.WORD || peek() == Kind.PHRASE) {
      name.append(name.isEmpty() ? "" : " ").append(token().text());
      next++;
    }
    if (name.isEmpty()) {
      throw QueryScanner.error("expected a name after " + field.text() + ":", token().at());
    }
    return name.toString();
  }

  private Token range(Token field) {
    Token value = token();
    if (value.kind() != Kind.RANGE && value.kind() != Kind.WORD && value.kind() != Kind.PHRASE) {
      throw QueryScanner.error("expected a value after " + field.text() + ":", value.at());
    }
    next++;
    return value;
  }

  private static String fields() {
    List<String> names = new ArrayList<>();
    for (TextField f : TextField.values()) {
      names.add(f.key());
    }
    for (KeyField f : KeyField.values()) {
      names.add(f.key());
    }
    for (RangeField f : RangeField.values()) {
      names.add(f.key());
    }
    return String.join(", ", names);
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    return null;
  }

  private Token token() {
    return tokens.get(next);
  }

  private Kind peek() {
    return token().kind();
  }

  private boolean accept(Kind kind) {
    boolean there = peek() == kind;
    next += there ? 1 : 0;
    return there;
  }
}
