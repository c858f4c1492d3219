package vn.solieu.pipeline;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.text.Document;

/**
 * Reads the figures of some documents at once, which is faster than one by one; a document that
 * they cannot be read of costs no other its own. Safe from many threads.
 */
public final class FigureReader {
  /** Documents and chars beyond which more at once are no faster. */
  private static final int MANY = 32;

  private static final int CHARS = 1 << 18;

  private final Function<List<Document>, List<List<Figure>>> extractor;
  private final BiConsumer<Document, RuntimeException> failed;

  /**
   * @param failed takes each document that cannot be read, and why
   */
  public FigureReader(FigureExtractor extractor, BiConsumer<Document, RuntimeException> failed) {
    this(extractor::extract, failed);
  }

  /**
   * The same.
   *
   * @param extractor reads the figures of each of some documents
   */
  FigureReader(
      Function<List<Document>, List<List<Figure>>> extractor,
      BiConsumer<Document, RuntimeException> failed) {
    this.extractor = extractor;
    this.failed = failed;
  }

  /** Whether so many are to be read before there are more. */
  public static boolean areMany(List<Document> documents) {
    return documents.size() >= MANY
        || documents.stream().mapToLong(document -> document.text().length()).sum() >= CHARS;
  }

  /** The figures of each document, null of one that cannot be read. */
  public List<? extends @Nullable List<Figure>> read(List<Document> documents) {
    try {
      return extractor.apply(documents);
    } catch (RuntimeException e) {
      return documents.stream().map(this::alone).toList();
    }
  }

  private @Nullable List<Figure> alone(Document document) {
    try {
      return extractor.apply(List.of(document)).getFirst();
    } catch (RuntimeException e) {
      failed.accept(document, e);
      return null;
    }
  }
}
