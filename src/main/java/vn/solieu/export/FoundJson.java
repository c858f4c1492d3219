package vn.solieu.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import vn.solieu.index.StoredFigure;
import vn.solieu.search.FigureHit;
import vn.solieu.search.Hit;

/** What a search found, one line of JSON each. */
public final class FoundJson {
  private FoundJson() {}

  /**
   * An article: {@code {"id","url","title","date","province","source","score","snippet",…}}; {@code
   * start} is where the snippet begins in the article's text, {@code marks} are offsets into the
   * snippet.
   *
   * @param query id of the query in a batch, or null
   */
  public static String line(@Nullable String query, Hit hit) {
    ObjectNode node = Json.object();
    if (query != null) {
      node.put("query", query);
    }
    node.put("id", hit.id());
    node.put("url", hit.url());
    node.put("title", hit.title());
    node.put("date", hit.date() == null ? null : hit.date().toString());
    node.put("province", hit.province());
    node.put("source", hit.source());
    node.put("section", hit.section());
    node.put("score", rounded(hit.score()));
    node.put("snippet", hit.snippet());
    node.put("start", hit.snippetStart());
    ArrayNode marks = node.putArray("marks");
    hit.marks().forEach(m -> marks.addArray().add(m.start()).add(m.end()));
    ArrayNode copies = node.putArray("copies");
    hit.copies().forEach(copies::add);
    return Json.line(node);
  }

  /** A figure with its scores and what a person decided about it, or null. */
  public static String line(FigureHit hit, @Nullable String decision) {
    ObjectNode node = figure(hit.figure());
    node.put("decision", decision);
    node.put("textScore", rounded(hit.text()));
    node.put("quantityScore", rounded(hit.quantity()));
    node.put("score", rounded(hit.score()));
    return Json.line(node);
  }

  /**
   * A figure: its own id, the fields of extract with {@code ofId} for {@code of}, its article, and
   * what a person decided about it, or null.
   */
  public static String line(StoredFigure stored, @Nullable String decision) {
    return Json.line(figure(stored).put("decision", decision));
  }

  private static ObjectNode figure(StoredFigure stored) {
    ObjectNode node = Json.object();
    node.put("id", stored.id());
    node.put("article", stored.article());
    node.put("url", stored.url());
    node.put("title", stored.title());
    node.put("date", stored.date() == null ? null : stored.date().toString());
    node.put("province", stored.province());
    node.put("source", stored.source());
    node.put("section", stored.section());
    ObjectNode figure = FigureJson.figure(stored.figure());
    figure.remove("of");
    node.setAll(figure);
    node.put("ofId", stored.ofId());
    node.put("sentence", stored.sentence());
    node.put("versions", stored.versions());
    return node;
  }

  private static double rounded(double score) {
    return Math.round(score * 1e4) / 1e4;
  }
}
