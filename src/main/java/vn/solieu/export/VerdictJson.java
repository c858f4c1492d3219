package vn.solieu.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.check.Evidence;
import vn.solieu.check.Misfit;
import vn.solieu.check.Ruling;
import vn.solieu.check.Verdict;
import vn.solieu.index.StoredFigure;

/** Verdicts as JSON: a line a document, or schema.org ClaimReview. */
public final class VerdictJson {
  private static final int BEST = 5;

  private VerdictJson() {}

  /** {@code {"id","verdicts":[{"start","end","quote","verdict","cause","value","evidence"}]}}. */
  public static ObjectNode line(String id, List<Verdict> verdicts) {
    ObjectNode line = Json.object();
    line.put("id", id);
    ArrayNode list = line.putArray("verdicts");
    verdicts.stream()
        .sorted(Comparator.comparing(v -> v.claim().span()))
        .forEach(v -> list.add(verdict(v)));
    return line;
  }

  private static ObjectNode verdict(Verdict verdict) {
    ObjectNode node = Json.object();
    node.put("start", verdict.claim().span().start());
    node.put("end", verdict.claim().span().end());
    node.put("quote", verdict.claim().quote());
    node.put("verdict", verdict.ruling().printed());
    node.put("cause", verdict.cause() == null ? null : verdict.cause().printed());
    node.put("value", verdict.value());
    ArrayNode evidence = node.putArray("evidence");
    verdict.evidence().forEach(e -> evidence.add(evidence(e)));
    node.put("witnesses", verdict.witnesses());
    node.put("formula", verdict.formula());
    node.set("misfit", misfit(verdict.misfit()));
    node.put("searched", verdict.ruling() == Ruling.NOT_FOUND ? verdict.searched() : null);
    node.put("assumedPlace", verdict.assumed() ? verdict.place() : null);
    return node;
  }

  /** {@code {"kind","quotes","expected","printed","figure"}}, the suspect quote last. */
  private static @Nullable ObjectNode misfit(@Nullable Misfit misfit) {
    if (misfit == null) {
      return null;
    }
    ObjectNode node = Json.object();
    node.put("kind", FigureJson.name(misfit.finding().kind()));
    ArrayNode quotes = node.putArray("quotes");
    misfit.quotes().forEach(quotes::add);
    node.put("expected", misfit.finding().expected());
    node.put("printed", misfit.finding().printed());
    node.put("figure", misfit.printed() == null ? null : misfit.printed().id());
    return node;
  }

  private static ObjectNode evidence(Evidence evidence) {
    StoredFigure figure = evidence.figure();
    ObjectNode node = Json.object();
    node.put("article", figure.article());
    node.put("url", figure.url());
    node.put("date", text(figure.date()));
    node.put("quote", figure.figure().quote());
    node.put("value", evidence.value());
    node.put("sentence", figure.sentence());
    node.put("figure", figure.id());
    node.put("source", figure.source());
    node.put("stand", FigureJson.name(evidence.stand()));
    ArrayNode differs = node.putArray("differs");
    evidence.differs().forEach(aspect -> differs.add(FigureJson.name(aspect)));
    node.put("decision", evidence.decision() == null ? null : evidence.decision().printed());
    return node;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** One ClaimReview of a verdict, as schema.org defines it; rating 1 (false) to 5 (true). */
  public static ObjectNode claimReview(String text, Verdict verdict, VerdictText words) {
    ObjectNode review = Json.object();
    review.put("@context", "https://schema.org");
    review.put("@type", "ClaimReview");
    review.put("claimReviewed", verdict.claim().sentence().of(text).strip());
    review.put("reviewBody", verdict.claim().quote() + ": " + words.summary(verdict));
    ObjectNode author = review.putObject("author");
    author.put("@type", "Organization");
    author.put("name", "Solieu");
    ObjectNode rating = review.putObject("reviewRating");
    rating.put("@type", "Rating");
    rating.put("alternateName", words.name(verdict.ruling()));
    Integer value = rating(verdict.ruling());
    if (value != null) {
      rating.put("ratingValue", value).put("bestRating", BEST).put("worstRating", 1);
    }
    ObjectNode claim = review.putObject("itemReviewed");
    claim.put("@type", "Claim");
    ArrayNode appearance = Json.object().putArray("appearance");
    ArrayNode citation = Json.object().putArray("citation");
    for (Evidence evidence : verdict.evidence()) {
      boolean says = evidence.stand() == Evidence.Stand.SUPPORTS;
      work((says ? appearance : citation).addObject(), evidence.figure());
    }
    if (!appearance.isEmpty()) {
      claim.set("appearance", appearance);
    }
    if (!citation.isEmpty()) {
      review.set("citation", citation);
    }
    return review;
  }

  /** An article that makes the claim itself is an appearance of it, any other a citation. */
  private static void work(ObjectNode work, StoredFigure figure) {
    work.put("@type", "NewsArticle");
    work.put("headline", figure.title());
    if (figure.url() != null) {
      work.put("url", figure.url());
    }
    if (figure.date() != null) {
      work.put("datePublished", figure.date().toString());
    }
  }

  private static @Nullable Integer rating(Ruling ruling) {
    return switch (ruling) {
      case CONFIRMED -> BEST;
      case ROUNDED -> BEST - 1;
      case SUPERSEDED, IMPLAUSIBLE, INCONSISTENT -> 2;
      case CONTRADICTED -> 1;
      case AMBIGUOUS, NOT_FOUND -> null;
    };
  }
}
